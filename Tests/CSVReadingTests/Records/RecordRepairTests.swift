import Testing

@testable import CSVReading

@Suite("Damaged quotation marks")
struct RecordRepairTests {
  /// A damaged text, the records it must give and the problems it must report.
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let records: [[String]]
    let problems: [ReadingProblem.Kind]
    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case(text: "h,i\n5\" pipe,a\"b\n", records: [["h", "i"], ["5\" pipe", "a\"b"]], problems: []),
    Case(
      text: "h,i\n\"a\"b,c\n1,\"2\"\n", records: [["h", "i"], ["ab", "c"], ["1", "2"]],
      problems: [.textAfterClosingQuote]),
    Case(
      text: "h,i,j\n\"a\"b,c,\"d\"\n1,2,3\n", records: [["h", "i", "j"], ["ab", "c", "d"], ["1", "2", "3"]],
      problems: [.textAfterClosingQuote]),
    Case(
      text: "h,i\n\"she said \"yes\" to it\",5\n1,2\n",
      records: [["h", "i"], ["she said \"yes\" to it", "5"], ["1", "2"]],
      problems: [.undoubledQuote]),
    Case(
      text: "h,i\n\"she said \"yes, maybe\" to it\",5\n1,2\n",
      records: [["h", "i"], ["she said \"yes, maybe\" to it", "5"], ["1", "2"]], problems: [.undoubledQuote]),
    Case(
      text: "h,i\n\"she said \"ok\" and\nleft\",5\n1,2\n",
      records: [["h", "i"], ["she said \"ok\" and\nleft", "5"], ["1", "2"]], problems: [.undoubledQuote]),
    Case(
      text: "h,i,j\n1,\"abc,x\n2,\"def\",y\n3,e,z\n",
      records: [["h", "i", "j"], ["1", "\"abc", "x"], ["2", "def", "y"], ["3", "e", "z"]],
      problems: [.unmatchedOpeningQuote]),
    Case(
      text: "h,i\n\"1\",\"abc\n\"2\",\"def\"\n", records: [["h", "i"], ["1", "\"abc"], ["2", "def"]],
      problems: [.unmatchedOpeningQuote]),
    Case(
      text: "h,i\n1,\"abc\n2,def\n3,ghi\n", records: [["h", "i"], ["1", "\"abc"], ["2", "def"], ["3", "ghi"]],
      problems: [.unmatchedOpeningQuote]),
    Case(text: "h,i\n1,\"cut o", records: [["h", "i"], ["1", "cut o"]], problems: [.endInsideQuotes]),
    Case(
      text: "\"h,i\n1,2\n3,4\n", records: [["\"h", "i"], ["1", "2"], ["3", "4"]], problems: [.unmatchedOpeningQuote]),
    Case(text: "h,i\n\"a\" \"b\",c\n", records: [["h", "i"], ["a\" \"b", "c"]], problems: [.undoubledQuote]),
    Case(text: "h,i\n\"a\" b,c\n", records: [["h", "i"], ["a b", "c"]], problems: [.textAfterClosingQuote]),
  ]

  @Test("No record vanishes into a field, and every repair is reported", arguments: cases)
  func repairs(damage: Case) throws {
    for longestRead in [1, 2, 5, 1_000] {
      let reading = try Reading(Array(damage.text.utf8), longestRead: longestRead)
      #expect(reading.records == damage.records)
      #expect(reading.problems.map(\.kind) == damage.problems)
    }
  }
}
