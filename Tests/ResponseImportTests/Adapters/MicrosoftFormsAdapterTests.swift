import SurveyModel
import Testing

@testable import ResponseImport

@Suite struct MicrosoftFormsAdapterTests {
  private static let opening = ["ID", "Start time", "Completion time", "Email", "Name"]

  private func export(_ headings: [String], _ cells: [[String]]) -> MadeUpExport {
    let rows = cells.enumerated().map { row, cells in
      ["\(row + 1)", "4/27/26 11:30:01", "4/27/26 11:34:12", "anonymous", ""] + cells
    }
    return MadeUpExport([Self.opening + headings] + rows)
  }

  private func layout(_ headings: [String], _ cells: [[String]]) throws -> [SourceColumn] {
    Array(try export(headings, cells).layout().columns.dropFirst(Self.opening.count))
  }

  @Test func aTaskListWithTimesIsNotSurelyItsOwn() throws {
    let rows = [["ID", "Start time", "Completion time", "Room"], ["1", "9", "10", "A"]]
    #expect(try MicrosoftFormsAdapter().recognise(MadeUpExport(rows).preview())?.confidence == 0.5)
    let named = [["ID", "Start", "End", "Mail", "Who"], ["1", "9", "10", "a@example.org", "A"]]
    #expect(try MicrosoftFormsAdapter().recognise(MadeUpExport(named).preview()) == nil)
  }

  @Test func cellsClosedBySemicolonsAreSeveralChoices() throws {
    let chosen = [
      ["Talks;", "Music;"], ["Food;Talks;", "Food;"], ["", "Food;Music;"], ["Talks;Food;my own idea;", ""],
    ]
    let made = export(["What?", "And else?"], (0..<8).map { chosen[$0 % 3] } + [chosen[3]])
    let guess = try made.guess()
    let questions = guess.guessed.definition.questions
    #expect(questions.map(\.kind.name) == ["multiple", "multiple"])
    #expect(
      questions.map { $0.kind.categories.map { $0.label.text(in: "en") } } == [
        ["Talks", "Food", "Other"], ["Food", "Music"],
      ])
    let imported = try made.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.findings == [])
    #expect(imported.readings(0).suffix(4) == ["noAnswer", "0", "0+1", "0+1+2"])
    #expect(imported.completion.allSatisfy { $0 == .complete })
  }

  @Test func ordersOfTheSameItemsAreARanking() throws {
    let orders = [["A;B;C;"], ["C;B;A;"], [""], ["B;A;C;"]]
    let declared = try layout(["Rank them"], orders)[0].declared
    #expect(declared?.kind == .ranked(separator: ";"))
    #expect(declared?.labels.map(\.text) == ["A", "B", "C"])
    #expect(try layout(["Choose"], orders + [["A;"]])[0].declared?.kind == .joined(separator: ";"))
    #expect(try layout(["Choose"], [["A;B;"], ["A;B;"], ["A;B;"]])[0].declared?.kind == .joined(separator: ";"))
    #expect(try layout(["Words"], [["this; that"], ["A;"]])[0].declared == nil)
  }

  @Test func textsThatComeAgainLoseTheirNumber() throws {
    let headings = ["When?", "When?2", "When?3", "Day 1", "Day 12", "Question 2", "Level", "Level5"]
    let texts = try layout(headings, [Array(repeating: "x", count: headings.count)]).map(\.question)
    #expect(texts == ["When?", "When?", "When?", "Day 1", "Day 12", "Question 2", "Level", "Level5"])
  }

  @Test func aQuestionForTheNameIsNoQuestionToReport() throws {
    let columns = try layout(["Name1", "Email2", "Names"], [["A", "a@example.org", "x"]])
    #expect(columns.map(\.role) == [.metadata, .metadata, .answer])
  }

  @Test func dotsWithinTextsAreNoRows() throws {
    let headings = [
      "Was it good, e.g. warm?", "Was it good, e.g. dry?", "Rate v. 2.1.Look", "Rate v. 2.1.Feel", "Rate v. 3",
    ]
    let columns = try layout(headings, [["a", "b", "1", "2", "3"]])
    #expect(columns.map(\.item) == [nil, nil, "Look", "Feel", nil])
    #expect(columns[2].question == "Rate v. 2.1")
  }

  @Test func noBreakSpacesAndLineBreaksInHeadingsAreBlanks() throws {
    let columns = try layout(["How\u{a0}was\u{a0}it?\n", "Points - How was it?"], [["a", "1"]])
    #expect(columns.map(\.header) == ["How was it?", "Points - How was it?"])
    #expect(columns.map(\.role) == [.answer, .metadata])
  }
}
