import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct FormbricksAdapterTests {
  private static let opening = ["No.", "Response ID", "Timestamp", "Finished", "Survey ID", "Formbricks ID (internal)"]

  private func export(_ headings: [String], _ cells: [[String]]) -> MadeUpExport {
    let rows = cells.enumerated().map { row, cells in
      ["\(row + 1)", "r\(row)", "2024-03-12 10:00:00", row == 0 ? "No" : "Yes", "s", ""] + cells
    }
    return MadeUpExport([Self.opening + headings] + rows)
  }

  private func kind(_ cells: [[String]]) throws -> DeclaredAnswers.Kind? {
    try export(["1. What?", "1. What? - Option ID"], cells).layout().columns[6].declared?.kind
  }

  @Test func optionCodesTellOneChoiceFromSeveralAndARanking() throws {
    #expect(try kind([["A", "a"], ["B", "b"]]) == nil)
    #expect(try kind([["A; B", "a, b"], ["B", "b"]]) == .joined(separator: "; "))
    #expect(try kind([["A; B", "a, b"], ["B; A", "b, a"], ["", ""], ["A; B", "a, b"]]) == .ranked(separator: "; "))
    #expect(try kind([["A; B", "a, b"], ["A; B", "a, b"], ["A; B", "a, b"]]) == .joined(separator: "; "))
  }

  @Test func severalChoicesAreReadAndUnfinishedResponsesArePartial() throws {
    let cells = (0..<8).map { [["A; B", "a, b"], ["B", "b"], ["A; an idea of my own", "a, other"]][$0 % 3] }
    let export = export(["1. What?", "1. What? - Option ID"], cells)
    let guess = try export.guess()
    #expect(guess.guessed.definition.questions.map(\.kind.name) == ["multiple"])
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.findings == [])
    #expect(imported.completion == [.partial] + Array(repeating: .complete, count: 7))
  }

  @Test func textsLoseTheirNumber() throws {
    let columns = try export(
      ["1. How <b>was</b> it?", "2. On 3. March? - Food", "2. On 3. March? - Music"], [["a", "b", "c"]]
    )
    .layout().columns.suffix(3)
    #expect(columns.map(\.question) == ["How was it?", "On 3. March?", "On 3. March?"])
    #expect(columns.map(\.item) == [nil, "Food", "Music"])
  }

  @Test func guardingApostrophesAreTakenOff() throws {
    let cells = ["'=1+1", "'-5", "'+49", "'@home", "'tis", "it's", "'", "", "=1"]
    let table = ExportTable(rows: [.init(cells: cells, line: 3, records: 1)])
    let reshaped = try FormbricksAdapter().reshape(table, companions: .none)
    #expect(reshaped.rows[0].cells == ["=1+1", "-5", "+49", "@home", "'tis", "it's", "'", "", "=1"])
    #expect(reshaped.rows[0].line == 3)
  }
}
