/// A source over bytes that are already in memory.
package struct MemoryByteSource: ByteSource {
  private let bytes: [UInt8]
  private let longestRead: Int
  private var position = 0

  /// Makes a source that hands out at most `longestRead` bytes at a time.
  package init(_ bytes: [UInt8], longestRead: Int = .max) {
    precondition(longestRead > 0, "a source must be able to move on")
    self.bytes = bytes
    self.longestRead = longestRead
  }

  package mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = min(buffer.count, bytes.count - position, longestRead)
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}
