import SurveyModel
import Testing

@testable import ResponseImport

/// Questions whose columns lie in two dimensions.
@Suite struct MatrixGuessTests {
  private static let headings = [
    ["Respondent ID", "What was each part?", "", "", "", "Why?"],
    ["", "Talks - useful", "Talks - new", "Panel - useful", "Panel - new", "Open-Ended Response"],
  ]

  @Test func rowsPairedWithOptionsAreABatteryOfSeveralChoice() throws {
    let options = ["useful", "new", "useful", "new"]
    let rows: [[String]] = (0..<8).map { row in
      ["\(row + 11)"] + options.enumerated().map { (row + $0) % ($0 + 2) == 0 ? $1 : "" } + ["reason \(row)"]
    }
    let export = MadeUpExport(Self.headings + rows)
    let guess = try export.guess()
    let questions = guess.guessed.definition.questions
    #expect(questions.map(\.kindName) == ["matrix-multiple", "matrix-multiple", "text"])
    #expect(questions.map(\.battery) == ["q2", "q2", nil])
    #expect(questions[0].text == "Talks" && questions[1].text == "Panel")
    #expect(questions[1].kind.categories.map(\.label) == ["useful", "new"])
    #expect(
      questions[1].location == .spread([3, 4].map { ColumnName("What was each part? [\(Self.headings[1][$0])]") }))
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.readings(0) == ["0", "noAnswer", "0+1", "noAnswer", "0", "1", "0", "noAnswer"])
    #expect(imported.findings == [])
  }

  @Test func ratingsOfPairsAreNotSeveralChoice() throws {
    let rows: [[String]] = (0..<8).map { row in
      ["\(row + 11)"] + (0..<4).map { "\((row + $0) % 5 + 1)" } + ["reason \(row)"]
    }
    let questions = try MadeUpExport(Self.headings + rows).guess().guessed.definition.questions
    #expect(questions.prefix(4).allSatisfy { $0.kind.name == "rating" })
  }

  private static func columns(cells: [String]) -> (ExportLayout, [ColumnProfile]) {
    let pairs = [("Talks", "first"), ("Talks", "second"), ("Panel", "first"), ("Panel", "second")]
    let columns = pairs.enumerated().map { index, pair in
      SourceColumn(
        index: index, header: "Q[\(index)]", question: "How was it?", item: pair.0, scale: pair.1, code: "Q", group: 0,
        role: .answer)
    }
    var profile = ColumnProfile()
    profile.filled = cells.count * 4
    profile.distinct = cells.map { ColumnProfile.DistinctText(text: $0, count: 4) }
    return (ExportLayout(platform: .generic, headerRows: 1, columns: columns), columns.map { _ in profile })
  }

  @Test func twoScalesOverTheSameRowsAreTwoBatteries() {
    let (layout, profiles) = Self.columns(cells: ["1", "2", "3", "4"])
    let definition = DefinitionGuesser.guess(id: "x", sources: [], layout: layout, profiles: profiles).definition
    #expect(definition.batteries.map(\.text) == ["How was it? – first", "How was it? – second"])
    #expect(definition.questions.map(\.battery) == ["Q", "Q", "Q_3", "Q_3"])
    #expect(definition.questions.map(\.text) == ["Talks", "Panel", "Talks", "Panel"])
    #expect(definition.questions.map(\.location.columns) == [0, 2, 1, 3].map { [ColumnName("Q[\($0)]")] })
  }

  @Test func marksInTwoDimensionsAreSeveralChoice() {
    let (layout, profiles) = Self.columns(cells: ["0", "1"])
    let definition = DefinitionGuesser.guess(id: "x", sources: [], layout: layout, profiles: profiles).definition
    #expect(definition.questions.map(\.kindName) == ["matrix-multiple", "matrix-multiple"])
    #expect(definition.questions[0].kind.categories.map(\.label) == ["first", "second"])
  }

  @Test(arguments: [
    (["50.97 11.03 210.0 4.5", "-8.05 -34.9 0 0"], "geopoint"), (["50.97 181.0 0 0", "-8.05 -34.9 0 0"], "text"),
    (["photo.jpg", "https://example.org/a/b.PDF"], "file"), (["see photo.jpg", "b.pdf"], "text"),
  ])
  func placesAndUploadsAreKnownByTheirLook(cells: [String], kind: String) throws {
    let export = MadeUpExport([["Anything?"]] + cells.map { [$0] })
    #expect(try export.guess().guessed.definition.questions.map(\.kind.name) == [kind])
  }
}
