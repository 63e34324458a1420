/// Lines and columns of places in a text, counted forwards so that many places take one pass; complexity O(n) in all.
struct SourcePlaces {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var column = 1

  /// Starts at the top of a text.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line and the column in characters, both from 1, of a byte that does not lie before the last one asked for.
  mutating func place(of target: Int) -> (line: Int, column: Int) {
    let skipped = bytes[offset..<max(offset, target)]
    if let newline = skipped.lastIndex(of: UInt8(ascii: "\n")) {
      line += skipped.count { $0 == UInt8(ascii: "\n") }
      column = 1
      offset = newline + 1
    }
    column += String(decoding: bytes[offset..<max(offset, target)], as: UTF8.self).count
    offset = max(offset, target)
    return (line, column)
  }
}
