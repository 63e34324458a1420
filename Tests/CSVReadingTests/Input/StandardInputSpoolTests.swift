import Testing

@testable import CSVReading

@Suite("Spooled input")
struct StandardInputSpoolTests {
  @Test("What was spooled can be read several times, also at once")
  func rereading() throws {
    let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let spool = try StandardInputSpool(copying: MemoryByteSource(bytes, longestRead: 60_001))
    let input = RereadableInput.standardInput(spool)
    #expect(input.name == "standard input")
    var first = try input.open()
    var second = try input.open()
    #expect(try drain(&first, byReading: 1_000) == bytes)
    #expect(try drain(&second, byReading: 1 << 20) == bytes)
  }

  private func drain(_ source: inout any ByteSource, byReading count: Int) throws -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
    defer { buffer.deallocate() }
    var bytes: [UInt8] = []
    while case let count = try source.read(into: buffer), count > 0 { bytes += buffer[..<count] }
    return bytes
  }
}
