import SurveyModel
import TestSupport
import Testing

@testable import ResponseImport

/// A made-up column with the kind that it must be taken for.
struct SampleColumn: CustomTestStringConvertible, Sendable {
  let heading: String
  let cells: [String]
  let kind: String
  var testDescription: String { "\(kind): \(heading)" }

  static let all: [SampleColumn] = [
    SampleColumn(heading: "Side", cells: cycle(["Police", "Community"], 20), kind: "single"),
    SampleColumn(heading: "Your group", cells: cycle(["Group 1", "Group 2", "Group 3"], 12), kind: "single"),
    SampleColumn(heading: "Been before?", cells: ["Yes", "No", "No"], kind: "single"),
    SampleColumn(heading: "Been before?", cells: cycle(["Ja", "Nein", "keine Angabe"], 9), kind: "single"),
    SampleColumn(heading: "Age group", cells: cycle(["18-29", "30-44", "45-60", "> 60"], 20), kind: "single"),
    SampleColumn(
      heading: "How did you come?", cells: cycle(["Train", "Bus", "On foot"], 12) + ["camel", "by sledge", "kayak"],
      kind: "single"),
    SampleColumn(
      heading: "Overall", cells: cycle(["Very satisfied", "Satisfied", "Dissatisfied", "don't know"], 12),
      kind: "rating"),
    SampleColumn(
      heading: "Insgesamt", cells: cycle(["sehr zufrieden", "zufrieden", "unzufrieden", "-"], 12), kind: "rating"),
    SampleColumn(heading: "Food", cells: cycle(["1", "3", "5", "4"], 12), kind: "rating"),
    SampleColumn(heading: "Food", cells: cycle(["1", "3", "-", "4"], 12), kind: "rating"),
    SampleColumn(
      heading: "Food", cells: cycle(["1 (dreadful)", "2", "3", "5 (splendid)", "keine Angabe"], 15), kind: "rating"),
    SampleColumn(
      heading: "Would you recommend us?", cells: cycle(["10", "9", "7", "0", "N/A"], 15), kind: "nps"),
    SampleColumn(heading: "Würden Sie uns weiterempfehlen?", cells: cycle(["10", "9", "7"], 15), kind: "nps"),
    SampleColumn(heading: "Rest – NPS", cells: cycle(["10", "9", "7"], 15), kind: "nps"),
    SampleColumn(heading: "How many children do you have?", cells: cycle(["0", "1", "2", "4"], 12), kind: "number"),
    SampleColumn(heading: "Wie viele Jahre?", cells: ["12", "3,5", "-", "40", "weiß nicht"], kind: "number"),
    SampleColumn(heading: "Date of visit", cells: ["2024-03-12", "2024-03-13", "-", ""], kind: "date"),
    SampleColumn(
      heading: "What did you like?",
      cells: cycle(["Talks, Food", "Food", "Talks, Networking", "Food, Networking"], 16), kind: "multiple"),
    SampleColumn(
      heading: "What did you like?",
      cells: cycle(["Talks;Food", "Breaks", "Talks;Networking", "Food;Breaks", "Food;Networking"], 40) + [
        "Food;cake", "-",
      ],
      kind: "multiple"),
    SampleColumn(
      heading: "What did you like?",
      cells: cycle(["Talks, long ones, Food", "Food", "Talks, long ones, Networking", "Food, Networking"], 16),
      kind: "multiple"),
    SampleColumn(heading: "What did you like?", cells: cycle(["Talks; Food", "Food", "Talks"], 12), kind: "multiple"),
    SampleColumn(
      heading: "What did you like? Select all", cells: cycle(["Talks, Food", "Food", "Talks"], 12), kind: "multiple"),
    SampleColumn(heading: "Where from?", cells: cycle(["Berlin, East", "Berlin", "East"], 12), kind: "single"),
    SampleColumn(heading: "Why?", cells: cycle(["cheap; near", "dear"], 12), kind: "single"),
    SampleColumn(
      heading: "Anything else?", cells: (0..<20).map { "A thought of its own, number \($0), with a comma" },
      kind: "text"),
    SampleColumn(heading: "Anything else?", cells: ["N/A", "none", "It was good", "-", "More of it"], kind: "text"),
    SampleColumn(heading: "Blank throughout", cells: ["", "", ""], kind: "text"),
  ]

  private static func cycle(_ texts: [String], _ count: Int) -> [String] { (0..<count).map { texts[$0 % texts.count] } }
}

@Suite struct KindGuessTests {
  private func export(_ sample: SampleColumn) -> MadeUpExport {
    MadeUpExport([["id", sample.heading]] + sample.cells.enumerated().map { ["\($0 + 100)", $1] })
  }

  @Test(arguments: SampleColumn.all) func takesAColumnForItsKind(sample: SampleColumn) throws {
    let guess = try export(sample).guess()
    #expect(guess.guessed.definition.questions.map(\.kind.name) == [sample.kind])
    #expect(guess.guessed.notes.count == 1)
    #expect(guess.guessed.notes[0].text.hasPrefix("guessed: "))
  }

  @Test(arguments: SampleColumn.all) func aGuessReadsItsOwnColumnWithoutFindings(sample: SampleColumn) throws {
    let guess = try export(sample).guess()
    let imported = try export(sample).imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.findings == [])
    #expect(imported.counts.imported == sample.cells.count)
  }

  @Test(arguments: SampleColumn.all) func theOrderOfRespondentsChangesNoGuess(sample: SampleColumn) throws {
    var generator = SeededGenerator(seed: 7)
    let guess = try export(sample).guess().guessed
    for _ in 0..<5 {
      let shuffled = SampleColumn(
        heading: sample.heading, cells: sample.cells.shuffled(using: &generator), kind: sample.kind)
      #expect(try export(shuffled).guess().guessed.definition.questions.map(\.kind.name) == [sample.kind])
      #expect(try options(export(shuffled).guess().guessed).sorted() == options(guess).sorted())
    }
  }

  private func options(_ guess: GuessedDefinition) -> [String] {
    guess.definition.questions.flatMap(\.kind.categories).map { $0.label.text(in: "en") }
  }

  @Test(arguments: [["Yes", "No", "Perhaps"], ["No", "Perhaps", "Yes"], ["Perhaps", "Yes", "No"]])
  func yesComesBeforeNoWhateverTheOthers(labels: [String]) throws {
    let counts = ["Yes": 4, "No": 12, "Perhaps": 8]
    let cells = labels.flatMap { Array(repeating: $0, count: counts[$0] ?? 0) }
    let sample = SampleColumn(heading: "Again?", cells: cells, kind: "single")
    #expect(try options(export(sample).guess().guessed) == ["Yes", "No", "Perhaps"])
  }

  @Test func gluesOptionsThatContainTheSeparator() throws {
    let sample = try #require(SampleColumn.all.first { $0.cells.contains { $0.contains("long ones") } })
    #expect(try Set(options(export(sample).guess().guessed)) == ["Food", "Networking", "Talks, long ones"])
  }

  @Test func aHalfLabelledScaleIsFilledUp() throws {
    let sample = try #require(SampleColumn.all.first { $0.cells.contains("1 (dreadful)") })
    let found = try options(export(sample).guess().guessed)
    #expect(found == ["1 (dreadful)", "2", "3", "4", "5 (splendid)", "keine Angabe"])
  }
}
