import SurveyModel
import Testing

@testable import ResponseImport

/// Words typed beside "other": that there are any, for every kind of closed question.
@Suite struct OwnWordsTests {
  private static let conventions = ExportConventions(missingMarks: ["N/A": .notAsked], blankMark: "NA")
  private static let options = [
    Category(code: 1, label: "Tea"), Category(code: 2, label: "Other", isOther: true),
  ]

  @Test func areSeenBesideASingleChoice() throws {
    let question = OneQuestion(.single(Self.options), ownText: "Which?", conventions: Self.conventions)
    let imported = try question.imported([
      ["Other", "cocoa"], ["Tea", ""], ["Tea", "green"], ["", "milk"], ["Other", "NA"], ["N/A", "N/A"], ["Other"],
    ])
    #expect(imported.ownWords() == [true, false, true, true, false, false, false])
    #expect(imported.readings() == ["1", "0", "0", "1", "1", "notAsked", "1"])
  }

  @Test func areSeenBesideSeveralChoices() throws {
    let question = OneQuestion(spread: Self.options, ownText: "Which?", conventions: Self.conventions)
    let imported = try question.imported([["x", "", ""], ["", "x", "cocoa"], ["x", "x", "  "]])
    #expect(imported.ownWords() == [false, true, false])
    #expect(imported.readings() == ["0", "1", "0+1"])
  }

  @Test func areNotLookedForWithoutAColumn() throws {
    #expect(try OneQuestion(.single(Self.options)).imported([["Tea"]]).ownWords() == [])
  }
}
