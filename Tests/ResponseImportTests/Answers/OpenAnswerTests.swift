import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct OpenAnswerTests {
  @Test(arguments: [
    ("3", "3.0"), ("3,5", "3.5"), ("3.5", "3.5"), (" 12 ", "12.0"), ("-4", "-4.0"), ("−4", "-4.0"), ("50 %", "50.0"),
    ("0.125", "0.125"), ("1234.567", "1234.567"), ("0", "0.0"), ("-0", "0.0"), ("1.234", "unreadable"),
    ("1,234", "unreadable"), ("1.234,5", "1234.5"), ("about 3", "unreadable"), ("3.", "unreadable"),
    (".5", "unreadable"), ("1e3", "unreadable"), ("٣", "unreadable"), ("k. A.", "refused"), ("weiß nicht", "dontKnow"),
    ("-", "noAnswer"), ("", "noAnswer"), ("101", "unreadable"), ("-5", "unreadable"),
  ])
  func readsNumbers(cell: String, expected: String) throws {
    let wide = ["1234.567", "1.234,5"].contains(cell)
    let range = NumberRange(minimum: -4, maximum: wide ? 2_000 : 100)
    #expect(try OneQuestion(.number(range)).reading(cell) == expected)
  }

  @Test func numbersOutsideTheRangeAreReported() throws {
    let question = OneQuestion(.number(NumberRange(minimum: 0, maximum: 100)))
    let imported = try question.imported([["50"], ["101"], ["x"], ["-1"]])
    #expect(imported.readings() == ["50.0", "unreadable", "unreadable", "unreadable"])
    #expect(imported.findings == ["out-of-range", "no-number"])
    #expect(imported.log.entries.map(\.occurrences) == [2, 1])
    #expect(imported.log.entries.map(\.location.line) == [3, 4])
  }

  @Test(arguments: [
    ("2024-03-12", "2024-03-12"), ("2024/03/12", "2024-03-12"), ("12.03.2024", "2024-03-12"), ("1.2.24", "2024-02-01"),
    ("3/25/2024", "2024-03-25"), ("25/3/2024", "2024-03-25"), ("3/3/2024", "2024-03-03"),
    ("2024-03-12 14:05:09", "2024-03-12"), ("2024-03-12T14:05:09.5+01:00", "2024-03-12"),
    ("12.03.2024, 14:05", "2024-03-12"), ("02/24/2020 6:14:23 PM", "2020-02-24"),
    ("2020/05/12 4:31:22 PM GMT+2", "2020-05-12"), ("2020/05/12 4:31:22 PM GMT-11", "2020-05-12"),
    ("3/4/2024", "unreadable"), ("30.02.2024", "unreadable"), ("2024-13-01", "unreadable"), ("March", "unreadable"),
    ("2024", "unreadable"), ("2024-03-12 in the evening", "unreadable"), ("29.02.2023", "unreadable"),
    ("29.02.2024", "2024-02-29"), ("-", "noAnswer"), ("", "noAnswer"), ("keine Angabe", "refused"),
  ])
  func readsDays(cell: String, expected: String) throws {
    #expect(try OneQuestion(.date).reading(cell) == expected)
  }

  @Test(arguments: [
    ("N/A", "3 bytes"), ("-", "1 bytes"), ("none", "4 bytes"), ("keine Angabe", "12 bytes"), ("Größe", "7 bytes"),
    ("", "noAnswer"), (" \t", "noAnswer"), ("\n", "noAnswer"), ("\u{A0}", "noAnswer"), ("\u{FEFF}", "noAnswer"),
  ])
  func takesOwnWordsAsTheyAre(cell: String, expected: String) throws {
    let question = OneQuestion(.text, conventions: ExportConventions(missingMarks: ["N/A": .notAsked]))
    #expect(try question.reading(cell) == expected)
  }

  @Test(
    arguments: [QuestionKind.file, .geopoint],
    [
      ("photo.jpg", "9 bytes"), ("50.97 11.03 0 0", "15 bytes"), ("", "noAnswer"), ("-", "noAnswer"),
      ("N/A", "notAsked"),
      ("keine Angabe", "refused"),
    ])
  func uploadsAndPlacesAreOnlyCounted(kind: QuestionKind, cell: (text: String, expected: String)) throws {
    let question = OneQuestion(kind, conventions: ExportConventions(missingMarks: ["N/A": .notAsked]))
    #expect(try question.reading(cell.text) == cell.expected)
  }

  @Test(arguments: [
    QuestionKind.text, .date, .number(NumberRange()), .recommendation, .single([Category](labels: "Yes", "No")),
    .multiple([Category](labels: "Yes", "No")), .file, .geopoint, .ranking([Category](labels: "Yes")),
    .constantSum([Category](labels: "Yes"), total: nil),
  ])
  func theBlankMarkIsABlankEverywhere(kind: QuestionKind) throws {
    let question = OneQuestion(kind, conventions: ExportConventions(missingMarks: ["N/A": .notAsked], blankMark: "N/A"))
    #expect(try question.reading("N/A") == "noAnswer")
  }
}
