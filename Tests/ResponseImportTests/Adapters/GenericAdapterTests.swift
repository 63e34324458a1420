import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct GenericAdapterTests {
  private func roles(_ rows: [[String]]) throws -> [SourceColumn.Role] {
    try GenericAdapter().layout(of: MadeUpExport(rows).preview()).columns.map(\.role)
  }

  @Test(arguments: [
    ["a.b@example.org", "c@example.com", "d.e@uni.example.de"],
    ["192.0.2.1", "198.51.100.7", "2001:db8::1"],
    ["2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d", "uuid:9b2d1c3e-4067-11e9-8bad-9b1deb4d3b7d", ""],
    ["10249522900", "10248186342", "10247634817"],
    ["R_1kGz8yTfWqPx2Ab", "R_3lHz8yTfWqPx2Cd", "R_5mJz8yTfWqPx2Ef"],
    ["collect:a1B2c3D4e5F6", "collect:b1B2c3D4e5F7", "collect:c1B2c3D4e5F8"],
  ])
  func addressesAndIdentifiersAreNoQuestions(cells: [String]) throws {
    #expect(try roles([["What?", "How was it?"]] + cells.map { [$0, "4"] }) == [.metadata, .answer])
  }

  @Test(arguments: [
    ["20240312", "20240313", "20240314"], ["12.03.2024", "13.03.2024", "14.03.2024"], ["1500000", "250000", "75000"],
    ["10249522900", "10249522900", "10247634817"], ["Responsibility", "Understanding", "Transparency"],
    ["write to a@b.de", "no e-mail", "info@c.de please"], ["1", "2", "3"], ["Gut", "Schlecht", "Gut"],
    ["3.5", "4.25", "1.75"], ["GroupA-2024", "GroupB-2024", "GroupA-2024"],
  ])
  func answersStayAnswers(cells: [String]) throws {
    #expect(try roles([["Really?", "What?"]] + cells.map { ["yes", $0] })[1] == .answer)
  }

  @Test(arguments: [
    "Name", "Vorname", "Nachname:", "First name", "Last Name", "Vor- und Nachname", "Nom", "E-Mail", "Telefon",
    "Phone number", "Geburtsdatum",
  ])
  func namesAndWaysToReachSomebodyAreNoQuestions(heading: String) throws {
    #expect(try roles([[heading, "How was it?"], ["x", "4"], ["y", "5"]]) == [.metadata, .answer])
  }

  @Test(arguments: ["Name of the session", "Session", "Programme", "Group", "How would you name it?"])
  func otherNamesStayQuestions(heading: String) throws {
    #expect(try roles([[heading, "How was it?"], ["x", "4"], ["y", "5"]]) == [.answer, .answer])
  }

  @Test func aLongRunOfNumbersCountsTheRecords() throws {
    #expect(try roles([["Frage 1", "Frage 2"]] + (0..<20).map { ["\($0)", "4"] })[0] == .metadata)
    #expect(try roles([["Frage 1", "Frage 2"]] + (1..<6).map { ["\($0)", "4"] })[0] == .answer)
  }

  private static let table: [[String]] = (0..<12).map { row in
    [
      ["Police", "Community"][row % 2], ["good", "fair", "poor"][row % 3], ["fair", "poor"][row % 2], "\(row % 5),5",
      "word \(row)",
    ]
  }
  private static let lower = ["From", "Room", "Food", "Hours", "Words"]

  private func questions(_ rows: [[String]]) throws -> [String] {
    let (guessed, layout) = try MadeUpExport(rows).guess()
    let imported = try MadeUpExport(rows).imported(with: guessed.definition, layout: layout)
    #expect(imported.counts.respondents == 12)
    return guessed.definition.questions.map { question in
      let battery = guessed.definition.batteries.first { $0.id == question.battery }
      return "\(question.kind.name) \(battery.map { $0.text.text(in: "") + ": " } ?? "")\(question.text.text(in: ""))"
    }
  }

  @Test(arguments: [
    [["Evaluation 2024", "", "", "", ""]], [["Evaluation 2024"], ["", "", "", "", ""], ["as of March"]],
  ])
  func aTitleAboveTheHeadingsIsNone(title: [[String]]) throws {
    let plain = try questions([Self.lower] + Self.table)
    #expect(plain == ["single From", "rating Room", "rating Food", "number Hours", "text Words"])
    #expect(try questions(title + [Self.lower] + Self.table) == plain)
  }

  @Test func mergedCellsStandOverSeveralColumns() throws {
    let rows = [["Person", "How was it?", "", "Rest", ""], Self.lower] + Self.table
    let best = PlatformAdapters.best(for: try MadeUpExport(rows).preview())
    #expect(best.adapter.platform == .generic && best.recognition.because.contains("rows 1 and 2"))
    let expected = [
      "single Person – From", "rating How was it?: Room", "rating How was it?: Food", "number Rest – Hours",
      "text Rest – Words",
    ]
    #expect(try questions(rows) == expected)
    #expect(try questions([["Evaluation", "", "", "", ""]] + rows) == expected)
  }

  @Test(arguments: [
    ["From", "Room", "", "Hours", ""], ["", "Room", "Food", "Hours", "Words"],
  ]) func answersUnderBlankHeadingsAreNoHeadings(headings: [String]) throws {
    #expect(try MadeUpExport([headings] + Self.table).layout().headerRows == 1)
  }

  @Test func gapsAreNoQuestions() throws {
    let rows = ([Self.lower] + Self.table).map { $0.prefix(2) + [""] + $0.dropFirst(2) + ["", ""] }.map(Array.init)
    #expect(PlatformAdapters.best(for: try MadeUpExport(rows).preview()).adapter.platform == .generic)
    #expect(try questions(rows).count == 5)
  }

  @Test func rankedBallotsAreOneRanking() throws {
    let headings = ["A", "B", "C", "D", "E", "F"]
    let ballots = [
      ["1", "2", "3", "4", "5", "6"], ["6", "5", "4", "3", "2", "1"], ["1", "6", "6", "6", "6", "6"],
      ["2", "1", "No opinion", "3", "No opinion", "4"], ["3", "3", "3", "1", "2", "6"], ["2", "1", "4", "3", "6", "5"],
    ]
    let columns = try GenericAdapter().layout(of: MadeUpExport([headings] + ballots).preview()).columns
    #expect(columns.allSatisfy { $0.declared?.kind == .rank && $0.group == columns[0].group })
    #expect(columns.map(\.item) == headings)
    let ratings = ballots.map { $0.map { $0 == "No opinion" ? "3" : $0 == "6" ? "1" : "4" } }
    let rated = try GenericAdapter().layout(of: MadeUpExport([headings] + ratings).preview()).columns
    #expect(rated.allSatisfy { $0.declared == nil })
  }
}
