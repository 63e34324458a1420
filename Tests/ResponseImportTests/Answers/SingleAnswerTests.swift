import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct SingleAnswerTests {
  private static let options: [Category] = [
    Category(code: 1, label: LocalisedText([("de", "Polizei"), ("en", "Police")]), aliases: ["A1", "Polizeidienst"]),
    Category(code: 2, label: LocalisedText([("de", "Gemeinde"), ("en", "Community")]), aliases: ["A2"]),
    Category(code: 3, label: LocalisedText([("de", "möchte ich nicht sagen")]), missing: .refused),
  ]

  @Test(arguments: [
    ("Polizei", "0"), ("police", "0"), ("POLICE ", "0"), ("A1", "0"), ("Polizeidienst", "0"), ("Community.", "1"),
    ("1", "0"), ("2", "1"), ("2.0", "1"), ("2,0", "1"), ("3", "refused"), ("möchte ich nicht sagen", "refused"),
    ("keine Angabe", "refused"), ("weiß nicht", "dontKnow"), ("N/A", "notApplicable"), ("-", "noAnswer"),
    ("", "noAnswer"), ("  ", "noAnswer"), ("\u{A0}", "noAnswer"), ("\n", "noAnswer"), ("4", "unreadable"),
    ("2.5", "unreadable"), ("Polizei und Gemeinde", "unreadable"),
  ])
  func reads(cell: String, expected: String) throws {
    #expect(try OneQuestion(.single(Self.options)).reading(cell) == expected)
  }

  @Test func answersWordedAsNumbersAreNoCodes() throws {
    let children = OneQuestion(.single([Category](labels: "0", "1", "2", "3 or more")))
    let imported = try children.imported([["0"], ["1"], ["2"], ["3 or more"], ["3"], ["4"]])
    #expect(imported.readings() == ["0", "1", "2", "3", "unreadable", "unreadable"])
    #expect(imported.log.entries.map(\.occurrences) == [2])
  }

  @Test func ownWordsCountAsOtherWhereTheyHaveNoColumn() throws {
    var options = [Category](labels: "Train", "Bus", "Something else")
    options[2].isOther = true
    let question = OneQuestion(.single(options))
    #expect(try question.reading("by camel") == "2")
    #expect(try question.reading("keine Angabe") == "refused")
    #expect(try question.imported([["by camel"]]).findings == [])
  }

  @Test func ownWordsBesideABlankCellCountAsOther() throws {
    var options = [Category](labels: "Train", "Bus", "Something else")
    options[2].isOther = true
    let question = OneQuestion(
      .single(options), ownText: "Which?", conventions: ExportConventions(blankMark: "n/a"))
    let imported = try question.imported([
      ["", "by camel"], ["Bus", "the 12"], ["", ""], ["n/a", "n/a"], ["by camel", "by camel"],
    ])
    #expect(imported.readings() == ["2", "1", "noAnswer", "noAnswer", "unreadable"])
  }

  @Test func thePlatformsMarkIsNotAskedUnlessItIsAnAnswer() throws {
    let conventions = ExportConventions(missingMarks: ["N/A": .notAsked])
    let undeclared = OneQuestion(.single(Self.options), conventions: conventions)
    #expect(try undeclared.reading("N/A") == "notAsked")
    let declared = OneQuestion(.single([Category](labels: "Yes", "N/A")), conventions: conventions)
    #expect(try declared.reading("N/A") == "1")
    #expect(try OneQuestion(.single(Self.options), conventions: conventions).reading("n/a") == "notApplicable")
  }
}
