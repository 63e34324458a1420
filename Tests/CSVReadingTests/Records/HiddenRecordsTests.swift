import Testing

@testable import CSVReading

@Suite("Records between two stray quotation marks")
struct HiddenRecordsTests {
  @Test("Many records that a field has taken in are found again")
  func found() throws {
    let rows = (1...60).map { $0 == 10 ? "10,\"abc,x" : $0 == 50 ? "50,abc\",x" : "\($0),abc,x" }
    let reading = try Reading(rows.joined(separator: "\r\n"))
    #expect(reading.records.map(\.count) == Array(repeating: 3, count: 60))
    #expect(reading.records[9] == ["10", "\"abc", "x"])
    #expect(reading.records[49] == ["50", "abc\"", "x"])
    #expect(reading.problems.map(\.kind) == [.unmatchedOpeningQuote])
    #expect(reading.problems.map(\.line) == [10])
  }

  @Test("An answer of several lines, with commas in them, stays one answer")
  func answers() throws {
    let answer = "Gut, wirklich.\nSchlecht, leider, war:\n\nRaum, Luft\nLicht\nTon, Bild"
    let reading = try Reading("id,text,n\n1,\"\(answer)\",2\n3,x,4\n")
    #expect(reading.records == [["id", "text", "n"], ["1", answer, "2"], ["3", "x", "4"]])
    #expect(reading.problems.isEmpty)
  }
}
