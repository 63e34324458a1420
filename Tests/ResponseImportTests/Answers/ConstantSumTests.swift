import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct ConstantSumTests {
  private static let items = [Category](labels: "Talks", "Music", "Food")
  private static let columns = AnswerLocation.spread(["a", "b", "c"].map { ColumnName($0) })

  @Test(
    arguments: [
      (["50", "30", "20"], "50.0 30.0 20.0", nil), (["100", "", ""], "100.0 0.0 0.0", nil),
      (["33,33", "33.33", "33.34 %"], "33.33 33.33 33.34", nil),
      (["33.3333", "33.3333", "33.3333"], "unreadable", "wrong-total"),
      (["33.33333", "33.33333", "33.33334"], "33.33333 33.33333 33.33334", nil),
      (["50", "30", "10"], "unreadable", "wrong-total"), (["0", "0", "0"], "unreadable", "wrong-total"),
      (["110", "-10", ""], "unreadable", "no-amount"), (["half", "50", "50"], "unreadable", "no-amount"),
      (["", "", ""], "noAnswer", nil), (["-", "-", "100"], "0.0 0.0 100.0", nil), (["-", "", ""], "noAnswer", nil),
      (["keine Angabe", "", ""], "refused", nil), (["(none)", "(none)", "(none)"], "notAsked", nil),
    ] as [([String], String, String?)])
  func reads(cells: [String], expected: String, finding: String?) throws {
    let question = OneQuestion(
      .constantSum(Self.items, total: 100), at: Self.columns,
      conventions: ExportConventions(missingMarks: ["(none)": .notAsked]))
    let imported = try question.imported([cells])
    #expect(imported.readings() == [expected])
    #expect(imported.findings.contains { $0 == finding } == (finding != nil))
    if finding == nil { #expect(imported.findings == []) }
  }

  @Test func declaredTextsGiveTheReason() throws {
    var question = OneQuestion(.constantSum(Self.items, total: 100), at: Self.columns)
    question.definition.questions[0].declaredTexts = [DeclaredText("Too hard", means: .missing(.dontKnow))]
    let imported = try question.imported([["too hard", "", ""], ["too hard", "40", "60"]])
    #expect(imported.readings() == ["dontKnow", "0.0 40.0 60.0"] && imported.findings == [])
  }

  @Test func withoutATotalAnySumIsTaken() throws {
    let question = OneQuestion(.constantSum(Self.items, total: nil), at: Self.columns)
    #expect(try question.imported([["5", "", "2.5"], ["0", "0", "0"]]).readings() == ["5.0 0.0 2.5", "0.0 0.0 0.0"])
  }
}
