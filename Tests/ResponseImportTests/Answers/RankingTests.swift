import SurveyModel
import Testing

@testable import ResponseImport

/// Rankings in each of the three places where platforms put them.
@Suite struct RankingTests {
  private static let films = [
    Category(code: 1, label: "Alpha"), Category(code: 2, label: "Beta, the second", aliases: ["A2"]),
    Category(code: 3, label: "Gamma"),
  ]
  private static let conventions = ExportConventions(missingMarks: ["(none)": .notAsked], blankMark: "NA")

  private func imported(_ location: AnswerLocation, _ cells: [String]) throws -> Imported {
    try OneQuestion(.ranking(Self.films), at: location, conventions: Self.conventions).imported([cells])
  }

  @Test(
    arguments: [
      (["1", "2", "3"], "1 2 3", nil), (["2", "1", "2"], "2 1 2", nil), (["1", "", "3"], "1 - 3", nil),
      (["1", "N/A", "2.0"], "1 - 2", nil), (["1", "NA", ""], "1 - -", nil), (["", "", ""], "noAnswer", nil),
      (["N/A", "N/A", "N/A"], "notApplicable", nil), (["(none)", "(none)", "(none)"], "notAsked", nil),
      (["keine Angabe", "", ""], "refused", nil), (["0", "1", "2"], "unreadable", "no-rank"),
      (["4", "1", "2"], "unreadable", "no-rank"), (["1.5", "1", "2"], "unreadable", "no-rank"),
      (["first", "1", "2"], "unreadable", "unknown-label"), (["-1", "N/A", ""], "unreadable", "no-rank"),
    ] as [([String], String, String?)])
  func oneColumnAnItem(cells: [String], expected: String, finding: String?) throws {
    let imported = try imported(.spread(["a", "b", "c"].map { ColumnName($0) }), cells)
    #expect(imported.readings() == [expected])
    #expect(imported.findings == (finding.map { [$0] } ?? []))
  }

  @Test(
    arguments: [
      (["Gamma", "Alpha", "A2"], "2 3 1", nil), (["gamma ", "", "Alpha"], "3 - 1", nil),
      (["A2", "", ""], "- 1 -", nil),
      (["3", "1", "2"], "2 3 1", nil), (["", "", ""], "noAnswer", nil), (["(none)", "(none)", ""], "notAsked", nil),
      (["Gamma", "Gamma", "Alpha"], "unreadable", "repeated-item"),
      (["Delta", "Alpha", ""], "unreadable", "unknown-label"),
    ] as [([String], String, String?)])
  func oneColumnAPlace(cells: [String], expected: String, finding: String?) throws {
    let imported = try imported(.places(["1st", "2nd", "3rd"].map { ColumnName($0) }), cells)
    #expect(imported.readings() == [expected])
    #expect(imported.findings == (finding.map { [$0] } ?? []))
  }

  @Test(
    arguments: [
      ("Gamma;Alpha;Beta, the second;", "2 3 1", nil), ("Gamma; A2", "- 2 1", nil), ("", "noAnswer", nil),
      ("keine Angabe", "refused", nil), ("(none)", "notAsked", nil),
      ("Gamma;Gamma;Alpha;", "unreadable", "repeated-item"),
      ("Gamma;Delta;Alpha;", "unreadable", "unknown-label"),
      ("keine Angabe;Gamma;Alpha;A2", "unreadable", "no-rank"),
    ] as [(String, String, String?)])
  func oneCell(cell: String, expected: String, finding: String?) throws {
    let imported = try imported(.joined(ColumnName("a"), separator: ";"), [cell])
    #expect(imported.readings() == [expected])
    #expect(imported.findings == (finding.map { [$0] } ?? []))
  }

  @Test func unknownItemsAreListedWithTheirCells() throws {
    let places = try imported(.places(["1st", "2nd", "3rd"].map { ColumnName($0) }), ["Delta", "Alpha", "Epsilon"])
    #expect(places.unknownLabels == [["Delta", "Epsilon"]])
    let list = try imported(.joined(ColumnName("a"), separator: ";"), ["Gamma;Delta;Epsilon"])
    #expect(list.unknownLabels == [["Delta", "Epsilon"]])
    let ranks = try imported(.spread(["a", "b", "c"].map { ColumnName($0) }), ["first", "9", "2"])
    #expect(ranks.unknownLabels == [["first"]])
  }

  @Test(
    arguments: [
      (.spread(["a", "b", "c"].map { ColumnName($0) }), ["First choice", "2", "not ranked"], "1 2 -"),
      (.places(["1st", "2nd", "3rd"].map { ColumnName($0) }), ["Delta", "gamma", "NOT RANKED"], "1 - 2"),
      (.joined(ColumnName("a"), separator: ";"), ["Delta;Gamma;not ranked"], "1 - 2"),
    ] as [(AnswerLocation, [String], String)])
  func declaredTextsAreRead(location: AnswerLocation, cells: [String], expected: String) throws {
    var question = OneQuestion(.ranking(Self.films), at: location, conventions: Self.conventions)
    question.definition.questions[0].declaredTexts = [
      DeclaredText("not ranked", means: .missing(.noAnswer)), DeclaredText("first choice", means: .code(1)),
      DeclaredText("Delta", means: .code(1)),
    ]
    let imported = try question.imported([cells])
    #expect(imported.readings() == [expected] && imported.findings == [])
  }

  @Test func moreColumnsThanItemsAreNoPlaces() throws {
    let imported = try imported(.places(["a", "b", "c", "d"].map { ColumnName($0) }), ["", "", "", "Gamma"])
    #expect(imported.readings() == ["unreadable"] && imported.findings == ["no-rank"])
  }
}
