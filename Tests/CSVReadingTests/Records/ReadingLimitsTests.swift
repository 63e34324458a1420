import Testing

@testable import CSVReading

@Suite("Limits and NUL bytes")
struct ReadingLimitsTests {
  static let limits = ReadingLimits(fieldBytes: 1_000, recordBytes: 5_000, problems: 3)

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
