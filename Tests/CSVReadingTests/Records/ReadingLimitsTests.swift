import Testing

@testable import CSVReading

@Suite("Limits and NUL bytes")
struct ReadingLimitsTests {
  static let limits = ReadingLimits(fieldBytes: 1_000, recordBytes: 5_000, fields: .max, problems: 3)

  @Test("A field may be as long as the limit and no longer", arguments: ["", "\""])
  func fieldLimit(quote: String) throws {
    func text(_ count: Int) -> String { "a,b\n1,2\n\(quote)\(String(repeating: "x", count: count))\(quote),3\n" }
    #expect(try Reading(text(1_000), limits: Self.limits).records.count == 3)
    let error = ReadingError.fieldTooLong(file: "test.csv", line: 3, limit: 1_000)
    #expect(throws: error) { try Reading(text(1_001), limits: Self.limits) }
    #expect(
      error.description
        == "test.csv:3: a field is longer than 1000 bytes; check delimiter and quotation marks near this line")
  }

  @Test(
    "A closing quotation mark is no part of the field, wherever a read ends", arguments: [1, 7, 1_001, 1_002, 1_003])
  func quotedFieldInPieces(longestRead: Int) throws {
    let text = "\"\(String(repeating: "x", count: 1_000))\",3\n"
    let reading = try Reading(Array(text.utf8), limits: Self.limits, longestRead: longestRead)
    #expect(reading.records == [[String(repeating: "x", count: 1_000), "3"]])
    let longer = "\"x\(text.dropFirst())"
    #expect(throws: ReadingError.fieldTooLong(file: "test.csv", line: 1, limit: 1_000)) {
      try Reading(Array(longer.utf8), limits: Self.limits, longestRead: longestRead)
    }
  }

  @Test("A record may have as many fields as the limit and no more", arguments: ["\n", "", ",\"\n"])
  func fieldCountLimit(end: String) throws {
    func text(_ count: Int) -> String { "a,b\n" + Array(repeating: "x", count: count).joined(separator: ",") + end }
    let limits = ReadingLimits(fields: 500)
    #expect(try Reading(text(end.isEmpty || end == "\n" ? 500 : 499), limits: limits).records[1].count == 500)
    let error = ReadingError.tooManyFields(file: "test.csv", line: 2, limit: 500)
    #expect(throws: error) { try Reading(text(501), limits: limits) }
    #expect(error.description.hasPrefix("test.csv:2: a record has more than 500 fields;"))
  }

  @Test("A table of 100,000 columns is refused, whatever its delimiter, and so is a line of short fields without end")
  func wideTables() throws {
    for delimiter in [",", ";", "\t"] {
      let row = Array(repeating: "x", count: 100_000).joined(separator: delimiter) + "\n"
      let input = RereadableInput.memory(Array((row + row).utf8), name: "wide.csv")
      #expect(throws: ReadingError.tooManyFields(file: "wide.csv", line: 1, limit: 20_000)) {
        let dialect = try DialectDetector.detect(input).dialect
        _ = try RecordReader(source: input.open(), dialect: dialect, name: "wide.csv").nextBatch()
      }
    }
    let endless = MemoryByteSource(Array(repeatElement("ab,".utf8, count: 5_000_000).joined()))
    let reader = try RecordReader(source: endless, dialect: Dialect(), name: "endless.csv")
    #expect(throws: ReadingError.tooManyFields(file: "endless.csv", line: 1, limit: 20_000)) { try reader.nextBatch() }
  }

  @Test(
    "A line, a cell and a damaged cell without end are refused, however much more there is to read",
    arguments: [
      ("x", "x"), ("\"x", "x"), ("a,\"b\"\"", "\"\"x"), ("a,\"b\nc", "x"), ("a,\"b\"c", "x"), ("a,b", "x,\"y"),
      ("", "\"x\",\"y\"z,"),
    ])
  func endlessText(start: String, unit: String) throws {
    let limits = ReadingLimits(fieldBytes: 1 << 18, recordBytes: 1 << 20, fields: .max)
    let read = Counter()
    let source = EndlessSource(start: Array(start.utf8), unit: Array(unit.utf8), limit: 1 << 24, read: read)
    let reader = try RecordReader(source: source, dialect: Dialect(), name: "endless.csv", limits: limits)
    #expect(throws: ReadingError.self) { while try reader.nextBatch() != nil {} }
    #expect(read.bytes <= 4 << 20, "\(read.bytes)")
  }

  /// Text that goes on and on; past `limit` bytes it ends after all, so that a failing test does.
  private struct EndlessSource: ByteSource {
    let start: [UInt8]
    let unit: [UInt8]
    let limit: Int
    let read: Counter

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
      guard read.bytes < limit else { return 0 }
      for index in buffer.indices {
        let position = read.bytes + index
        buffer[index] = position < start.count ? start[position] : unit[(position - start.count) % unit.count]
      }
      read.bytes += buffer.count
      return buffer.count
    }
  }

  private final class Counter { var bytes = 0 }

  @Test("A record without end is refused")
  func recordLimit() throws {
    let text = "a,b\n" + String(repeating: "xy,", count: 200_000)
    #expect(throws: ReadingError.recordTooLong(file: "test.csv", line: 2, limit: 5_000)) {
      try Reading(text, limits: Self.limits)
    }
  }

  @Test("A quotation mark that is never closed takes in no record, in a file longer than the limit")
  func neverClosed() throws {
    let rows = (1...2_000).map { $0 == 7 ? "\($0),\"x,y" : "\($0),x,y" }
    let reading = try Reading(rows.joined(separator: "\n"), limits: Self.limits)
    #expect(reading.records.count == 2_000)
    #expect(reading.records[6] == ["7", "\"x", "y"])
    #expect(reading.problems == [ReadingProblem(kind: .unmatchedOpeningQuote, record: 7, line: 7, byteOffset: 38)])
  }

  @Test("A NUL byte is refused with its place", arguments: [1, 1_000])
  func nulByte(longestRead: Int) throws {
    let error = ReadingError.nulByte(file: "test.csv", line: 3, byteOffset: 9)
    #expect(throws: error) { try Reading(Array("a,b\n1,2\n3\0,4\n".utf8), longestRead: longestRead) }
    #expect(throws: error) { try Reading(Array("a,b\n1,\"\n3\0,\"x\n".utf8), longestRead: longestRead) }
  }

  @Test("Problems past the limit are counted and not kept")
  func problemLimit() throws {
    let text = "a,b\n" + String(repeating: "\"x\"y,z\n", count: 10)
    let reader = try RecordReader(
      source: MemoryByteSource(Array(text.utf8)), dialect: Dialect(), name: "test.csv", limits: Self.limits)
    while try reader.nextBatch() != nil {}
    #expect(reader.problems.entries.map(\.line) == [2, 3, 4])
    #expect(reader.problems.totalCount == 10)
  }
}
