import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct NextcloudAdapterTests {
  private static let fixed = ["User ID", "User display name", "Timestamp"]

  @Test func severalAnswersAreJoinedBySemicolonAndBlank() throws {
    let answers = [
      "Food, drinks; Music", "Music", "Talks; Food, drinks", "Talks; Music", "Food, drinks", "Talks", "Music; Talks",
    ]
    let rows = answers.map { ["", "Anonymous user", "2024-05-01T10:00:00+02:00", $0] }
    let (guessed, layout) = try MadeUpExport([Self.fixed + ["Which topics?"]] + rows).guess()
    let question = try #require(guessed.definition.questions.first)
    #expect(question.kind.name == "multiple")
    #expect(Set(question.kind.categories.map { $0.label.text(in: "en") }) == ["Food, drinks", "Music", "Talks"])
    #expect(layout.conventions.joinedSeparator == "; ")
    #expect(!layout.conventions.blanksAreUndetermined)
  }

  @Test func bracketsOfOneQuestionAreNoGrid() throws {
    let columns = try MadeUpExport([
      Self.fixed + ["How old are you (in years)?", "Side (yours)", "Rank (A)", "Rank (B (new))"],
      ["", "", "2024", "", "", "", ""],
    ]).layout().columns
    #expect(columns[4].item == nil && columns[4].question == "Side (yours)")
    #expect(columns[6].item == "B (new)" && columns[6].question == "Rank")
    #expect(columns[5].group == columns[6].group)
  }

  @Test func ranksOfAllOptionsAreARanking() throws {
    let ranks = [["1", "3", "2"], ["2", "1", "3"], ["", "", ""], ["3", "2", "1"]]
    func layout(_ ranks: [[String]]) throws -> ExportLayout {
      try MadeUpExport(
        [Self.fixed + ["Rank (A)", "Rank (B)", "Rank (C)"]] + ranks.map { ["", "", "2024-05-01T10:00:00Z"] + $0 }
      ).layout()
    }
    #expect(try layout(ranks).columns.suffix(3).allSatisfy { $0.declared?.kind == .rank })
    #expect(try layout(ranks + [["1", "1", "1"]]).columns.suffix(3).allSatisfy { $0.declared == nil })
  }
}
