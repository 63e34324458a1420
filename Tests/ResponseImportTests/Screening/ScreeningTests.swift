import SurveyModel
import TestSupport
import Testing

@testable import ResponseImport

@Suite struct ScreeningTests {
  private static let definition = SurveyDefinition(
    id: "made-up", title: "Made up",
    questions: [Question(id: "q", text: "?", kind: .text, location: .cell(ColumnName("q")))])

  /// An export with an identifier, the platform's word on each record, the time, and one answer.
  private static func export(_ records: [[String]]) -> (export: MadeUpExport, layout: ExportLayout) {
    let columns = ["id", "status", "started", "q"].enumerated().map { index, name in
      SourceColumn(index: index, header: name, question: name, group: index, role: index < 3 ? .metadata : .answer)
    }
    let words: [(String, Disposition)] = [
      ("test", .test), ("preview", .preview), ("spam", .spam), ("invited", .notStarted), ("screened", .ineligible),
      ("open", .partial), ("done", .complete),
    ]
    let facts = ResponseFacts(
      responseID: [0], started: 2, dispositions: words.map { DispositionRule(column: 1, .oneOf([$0.0]), $0.1) })
    return (
      MadeUpExport([["id", "status", "started", "q"]] + records),
      ExportLayout(platform: .generic, headerRows: 1, columns: columns, facts: facts)
    )
  }

  private static func imported(
    _ records: [[String]], rules: RespondentRules = RespondentRules(), batchSize: Int = 4_096
  ) throws -> Imported {
    var definition = definition
    definition.respondents = rules
    let (export, layout) = export(records)
    return try export.imported(with: definition, layout: layout, batchSize: batchSize)
  }

  private static let records = [
    ["1", "done", "", "a"], ["2", "test", "", "a"], ["3", "preview", "", "a"], ["4", "spam", "", "a"],
    ["5", "invited", "", ""], ["6", "screened", "", "a"], ["1", "done", "", "a"], ["7", "open", "", "a"],
    ["", "done", "", "a"], ["", "done", "", "a"], ["8", "", "", "a"], ["", "", "", ""], ["9", "done", "", "a", "more"],
    ["2", "done", "", "a"],
  ]

  @Test func eachRecordIsCountedInOneStep() throws {
    let counts = try Self.imported(Self.records).counts
    let steps = Exclusion.allCases.filter { counts[$0] > 0 }
    #expect(
      steps == [.blank, .malformed, .test, .preview, .spam, .notStarted, .ineligible, .duplicateID])
    #expect(steps.allSatisfy { counts[$0] == 1 })
    #expect(counts.records == 14 && counts.respondents == 6)
  }

  @Test(arguments: [
    (["Summe", "", "", "12"], true), (["Mittelwert:", "3,5", "", ""], true), (["", "Total", "7", ""], true),
    (["AVERAGE", "1", "2", "3"], true), (["Grand total", "40%", "", ""], true), (["Total", "1", "2", "3"], false),
    (["Summe", "", "", ""], false), (["Summe", "", "", "good"], false), (["Summer", "", "", "12"], false),
    (["12", "Summe", "", "3"], false),
  ])
  func rowsOfSumsAreNoRespondents(row: [String], areSums: Bool) throws {
    let export = MadeUpExport([["a", "b", "c", "d"], ["Police", "3", "4", "5"], row])
    let (guessed, layout) = try export.guess()
    let imported = try export.imported(with: guessed.definition, layout: layout)
    #expect(imported.counts.respondents == (areSums ? 1 : 2) && imported.counts[.malformed] == (areSums ? 1 : 0))
    #expect(imported.findings.contains("totals-record") == areSums)
    #expect(try export.profiles(layout).recordCount == (areSums ? 1 : 2))
  }

  @Test func whatIsKeptKeepsItsOutcome() throws {
    let kept = try Self.imported(Self.records, rules: RespondentRules(keeping: Set(Exclusion.allCases)))
    #expect(kept.counts.respondents == 12)
    #expect(kept.completion.filter { $0 == .partial }.count == 1)
    #expect(kept.completion.filter { $0 == .complete }.count == 5)
    #expect(kept.completion[1] == .unrecorded)
  }

  @Test func partialFormsGoWhereDeclared() throws {
    let counts = try Self.imported(Self.records, rules: RespondentRules(excluding: [.partial])).counts
    #expect(counts[.partial] == 1 && counts.respondents == 5)
  }

  @Test func messagesAreAboutRespondentsOnly() throws {
    var definition = Self.definition
    definition.questions[0].kind = .number(NumberRange())
    let (export, layout) = Self.export([["1", "test", "", "many"], ["2", "done", "", "3"]])
    #expect(try export.imported(with: definition, layout: layout).findings.isEmpty)
  }

  @Test(arguments: 0..<20) func theSizeOfBatchesDoesNotMatter(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let words = ["test", "spam", "open", "done", "", "invited"]
    let records = (0..<60).map { _ in
      [
        String(Int.random(in: 0..<30, using: &generator)), words.randomElement(using: &generator) ?? "",
        String(Int.random(in: 0..<4, using: &generator)), Bool.random(using: &generator) ? "a" : "",
      ]
    }
    let rules = RespondentRules(excluding: seed.isMultiple(of: 2) ? [.partial] : [])
    let whole = try Self.imported(records, rules: rules)
    for size in [1, 2, 7, 59] {
      let parts = try Self.imported(records, rules: rules, batchSize: size)
      #expect(parts.counts == whole.counts && parts.completion == whole.completion)
      #expect(parts.batches.reduce(into: RespondentFunnel()) { $0.merge($1.funnel) } == whole.counts)
    }
    let counts = whole.counts
    #expect(counts.records == 60 && counts.respondents == whole.completion.count)
    #expect(counts.records == counts.respondents + Exclusion.allCases.reduce(0) { $0 + counts[$1] })
  }

  /// Both exports count from 1, or name each response by a long text; `time` says when the response was begun.
  @Test(arguments: [
    ("1", "10:00", "11:00", 1), ("1", "10:00", "10:00", 0), ("1", "", "", 1), ("R_3fa9c01d7b", "10:00", "11:00", 0),
  ])
  func aSecondExportRepeatsOnlyTheSameResponse(id: String, first: String, second: String, new: Int) throws {
    let (one, layout) = Self.export([[id, "done", first, "a"]])
    let (other, _) = Self.export([[id, "done", second, "a"]])
    for (earlier, later) in [(one, other), (other, one)] {
      var importer = try ResponseImporter(definition: Self.definition, layout: layout, file: "one.csv")
      for batch in try earlier.batches() { _ = importer.responses(of: batch, from: 1) }
      importer = try ResponseImporter(
        definition: Self.definition, layout: layout, file: "other.csv", seen: importer.seen)
      for batch in try later.batches() { _ = importer.responses(of: batch, from: 1) }
      #expect(importer.counts.respondents == new)
    }
  }

  @Test func memoryIsBoundedAndItIsSaid() throws {
    let (export, layout) = Self.export(
      (1...6).map { [String($0), "done", "", "a"] } + [["1", "done", "", "a"], ["6", "done", "", "a"]])
    var importer = try ResponseImporter(
      definition: Self.definition, layout: layout, file: "made-up.csv", seen: SeenResponses(limit: 4))
    for batch in try export.batches() { _ = importer.responses(of: batch, from: 1) }
    #expect(importer.counts[.duplicateID] == 1)
    #expect(importer.log.entries.map(\.code) == ["duplicates-not-searched"])
  }

  @Test func onlyTrialsAreNoticed() throws {
    let (trials, layout) = Self.export([["1", "test", "", "a"], ["2", "preview", "", "b"], ["3", "spam", "", "b"]])
    let (mixed, _) = Self.export([["1", "test", "", "a"], ["2", "", "", "b"]])
    var census = DispositionCensus()
    for batch in try trials.batches() { census.add(batch, from: 1, facts: layout.facts) }
    #expect(census.holdsOnlyTrials && census[.test] == 1)
    for batch in try mixed.batches() { census.add(batch, from: 1, facts: layout.facts) }
    #expect(!census.holdsOnlyTrials)
    #expect(!DispositionCensus().holdsOnlyTrials)
  }
}
