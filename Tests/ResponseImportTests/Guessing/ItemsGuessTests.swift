import SurveyModel
import TestSupport
import Testing

@testable import ResponseImport

/// What only the cells of one respondent together can tell.
@Suite struct ItemsGuessTests {
  private static let films = ["Alpha", "Beta", "Gamma", "Delta"]

  /// Twenty records of made-up cells behind an id.
  private func export(_ headings: [String], _ cells: (Int, inout SeededGenerator) -> [String]) -> MadeUpExport {
    var generator = SeededGenerator(seed: 3)
    return MadeUpExport([["id"] + headings] + (0..<20).map { ["\($0 + 100)"] + cells($0, &generator) })
  }

  private func question(_ export: MadeUpExport) throws -> Question {
    let guess = try export.guess()
    let imported = try export.imported(with: guess.guessed.definition, layout: guess.layout)
    #expect(imported.findings == [])
    return try #require(guess.guessed.definition.questions.first)
  }

  @Test func numbersEachOnceAreARanking() throws {
    let export = export(Self.films.map { "Your order? [\($0)]" }) { record, generator in
      let ranks = (1...4).shuffled(using: &generator).map(String.init)
      return record == 4 ? ["", "", "", ""] : record == 5 ? ["1", "N/A", "2", ""] : ranks
    }
    let question = try question(export)
    #expect(question.kind == .ranking(Self.films.enumerated().map { Category(code: $0 + 1, label: LocalisedText($1)) }))
    #expect(question.location == .spread(Self.films.map { ColumnName("Your order? [\($0)]") }))
    #expect(question.text == "Your order?" && question.battery == nil)
  }

  @Test func ratingsOfFourThingsAreNoRanking() throws {
    let export = export(Self.films.map { "How good? [\($0)]" }) { _, generator in
      (1...4).map { _ in "\(Int.random(in: 1...4, using: &generator))" }
    }
    #expect(try question(export).kind.name == "rating")
  }

  @Test(arguments: [true, false]) func placesAreARankingIfNoItemComesTwice(distinct: Bool) throws {
    let export = export((1...3).map { "Your order? [Rank \($0)]" }) { _, generator in
      distinct
        ? Array(Self.films.shuffled(using: &generator).prefix(3))
        : (1...3).map { _ in Self.films.randomElement(using: &generator) ?? "" }
    }
    let question = try question(export)
    #expect(question.kind.name == (distinct ? "ranking" : "single"))
    guard distinct else { return }
    #expect(question.location == .places((1...3).map { ColumnName("Your order? [Rank \($0)]") }))
    #expect(question.kind.items.map { $0.label.text(in: "") } == Self.films.sorted())
  }

  @Test func cellsThatNameAllItemsInTheirOwnOrderAreARanking() throws {
    let export = export(["Your order?"]) { _, generator in
      [Self.films.shuffled(using: &generator).map { $0 + ";" }.joined()]
    }
    let question = try question(export)
    #expect(question.kind.items.count == 4 && question.location == .joined(ColumnName("Your order?"), separator: ";"))
  }

  @Test func severalChoicesAreNoRanking() throws {
    let export = export(["Which?"]) { record, generator in
      [Self.films.shuffled(using: &generator).prefix(record % 4 + 1).map { $0 + ";" }.joined()]
    }
    #expect(try question(export).kind.name == "multiple")
  }

  @Test(arguments: [100, 24]) func numbersWithOneTotalAreAConstantSum(total: Int) throws {
    let export = export(["Talks", "Music", "Food"].map { "Share out \(total) [\($0)]" }) { record, generator in
      let first = Int.random(in: 0...total, using: &generator)
      let second = Int.random(in: 0...(total - first), using: &generator)
      return record == 3
        ? ["", "", ""] : ["\(first)", "\(second)", total == first + second ? "" : "\(total - first - second)"]
    }
    let question = try question(export)
    guard case .constantSum(let items, let found) = question.kind else {
      Issue.record("a constant sum was expected, not \(question.kind.name)")
      return
    }
    #expect(found == Double(total) && items.map(\.label) == ["Talks", "Music", "Food"])
  }

  @Test func numbersOfTheirOwnAreNoConstantSum() throws {
    let export = export(["Talks", "Music", "Food"].map { "How many hours? [\($0)]" }) { _, generator in
      (1...3).map { _ in "\(Int.random(in: 0...40, using: &generator))" }
    }
    #expect(try question(export).kind.name == "number")
  }

  @Test func equalRatingsOfEverybodyAreNoConstantSum() throws {
    let export = export(Self.films.map { "How good? [\($0)]" }) { _, _ in ["5", "5", "5", "5"] }
    #expect(try question(export).kind.items.isEmpty)
  }

  @Test func whatThePlatformDeclaresGoesFirst() throws {
    let columns = Self.films.enumerated().map { index, film in
      SourceColumn(
        index: index, header: film, question: "Your order?", item: film, group: 0, role: .answer,
        declared: DeclaredAnswers(kind: .rank))
    }
    let layout = ExportLayout(platform: .generic, headerRows: 1, columns: columns)
    let definition = DefinitionGuesser.guess(
      id: "x", sources: [], layout: layout, profiles: columns.map { _ in ColumnProfile() }
    ).definition
    #expect(definition.questions.map(\.kind.name) == ["ranking"])
    var joined = columns[0]
    joined.declared = DeclaredAnswers(
      kind: .ranked(separator: ";"), labels: Self.films.map { DeclaredAnswers.Label(code: $0, text: $0) })
    let one = DefinitionGuesser.guess(
      id: "x", sources: [], layout: ExportLayout(platform: .generic, headerRows: 1, columns: [joined]),
      profiles: [ColumnProfile()]
    ).definition
    #expect(one.questions.map(\.kind.items.count) == [4])
    #expect(one.questions.map(\.location) == [.joined(ColumnName("Alpha"), separator: ";")])
  }
}
