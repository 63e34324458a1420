import Aggregation
import CSVReading
import Foundation
import SurveyModel
import Testing

@testable import ResponseImport

/// A real export beside the package, guessed, imported and tallied; tests skip where the folder is absent.
struct RealExport {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data")
  static var isFolderThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  let layout: ExportLayout
  let definition: SurveyDefinition
  let tally: SurveyTally
  let counts: RespondentFunnel
  let log: DiagnosticLog
  let responses: [ResponseBatch]

  init(_ file: String) throws {
    let input = RereadableInput.file(path: Self.folder.appending(path: file).path)
    let dialect = try DialectDetector.detect(input).dialect
    func batches(_ body: (RecordBatch) -> Void) throws {
      let reader = try RecordReader(source: input.open(), dialect: dialect, name: file)
      while let batch = try reader.nextBatch() { body(batch) }
    }
    var rows: [[String]] = []
    try batches { batch in
      for record in 0..<batch.count where rows.count < 200 { rows.append(batch.strings(record: record)) }
    }
    let preview = ExportPreview(
      file: file, rows: rows, delimiter: Character(Unicode.Scalar(dialect.delimiter)),
      companions: .real(beside: file))
    var layout = PlatformAdapters.best(for: preview).adapter.layout(of: preview)
    var profiler = ColumnProfiler(columnCount: layout.columns.count, groups: layout.answerGroups)
    var census = DispositionCensus()
    var headings = layout.headerRows
    try batches { batch in
      let first = min(headings, batch.count)
      headings -= first
      profiler.add(batch, from: first)
      census.add(batch, from: first, facts: layout.facts)
    }
    layout.conventions.blankMark = BlankMark.find(
      in: profiler.profiles, records: profiler.recordCount, conventions: layout.conventions)
    definition =
      DefinitionGuesser.guess(
        id: "real", sources: [ExportSource(file: file)], layout: layout, profiles: profiler.profiles,
        groups: profiler.groups,
        respondents: census.holdsOnlyTrials ? RespondentRules(keeping: [.test, .preview]) : RespondentRules()
      ).definition
    var importer = try ResponseImporter(definition: definition, layout: layout, file: file)
    var tally = SurveyTally(definition: definition)
    var responses: [ResponseBatch] = []
    headings = layout.headerRows
    try batches { batch in
      let first = min(headings, batch.count)
      headings -= first
      responses.append(importer.responses(of: batch, from: first))
      tally.add(responses[responses.count - 1])
    }
    (self.layout, self.tally, counts, log) = (layout, tally, importer.counts, importer.log)
    self.responses = responses
  }

  /// How often each option of a question was given, and under the empty text how many gave none.
  func answerCounts(_ question: Int) -> [String: Int] {
    let missing = tally.questions[question].missing.total
    return counts(question).merging(missing > 0 ? ["": missing] : [:]) { $0 + $1 }
  }

  /// A label in lower case, with numbers as whole ones.
  static func plain(_ label: String) -> String {
    NumberText.value(of: label).flatMap { Int(exactly: $0) }.map(String.init) ?? LabelNormaliser.normalForm(label)
  }

  /// How often each option of a question was given, by its label in lower case, without those nobody gave.
  func counts(_ question: Int) -> [String: Int] {
    let counts: [Int] =
      switch tally.questions[question].values {
      case .categories(let counts), .selections(let counts, _): counts
      case .numbers, .days, .texts, .rankings, .amounts: []
      }
    let labels = definition.questions[question].kind.categories.map { Self.plain($0.label.text(in: "en")) }
    return Dictionary(zip(labels, counts).filter { $0.1 > 0 }, uniquingKeysWith: +)
  }

  /// The position of the question whose id or text begins so.
  func question(_ start: String) throws -> Int {
    try #require(
      definition.questions.firstIndex { $0.id == start || $0.text.text(in: "en").hasPrefix(start) })
  }
}

@Suite(.enabled(if: RealExport.isFolderThere, "the folder shared/data is not beside the package"))
struct RealExportTests {
  @Test func starWars() throws {
    let export = try RealExport("surveymonkey/fivethirtyeight/StarWars.csv")
    #expect(export.layout.platform == .surveyMonkey && export.layout.headerRows == 2)
    #expect(export.counts.imported == 1_186)
    #expect(export.tally.questions.allSatisfy { $0.respondents == 1_186 })
    let seen = try export.question("Have you seen any of the 6 films")
    #expect(export.counts(seen) == ["yes": 936, "no": 250])
    let films = try export.question("Which of the following Star Wars films")
    #expect(export.definition.questions[films].kind.name == "multiple")
    #expect(export.tally.questions[films].values.respondents == 835)
    let opinions = export.definition.questions.filter { question in
      question.battery.map {
        export.definition.battery($0)?.text.text(in: "en").contains("view the following") ?? false
      } ?? false
    }
    #expect(opinions.count == 14)
    #expect(opinions.allSatisfy { $0.kind.name == "rating" && $0.kind == opinions[0].kind })
    #expect(try export.definition.questions[export.question("Gender")].kind.name == "single")
    #expect(try export.counts(export.question("Gender")) == ["female": 549, "male": 497])
    let order = try export.question("Please rank the Star Wars films")
    let ranking = export.definition.questions[order]
    #expect(ranking.kind.name == "ranking" && ranking.kind.items.count == 6)
    guard case .rankings(let tally) = export.tally.questions[order].values else {
      Issue.record("a ranking is counted by ranks")
      return
    }
    // Counted with Python's csv module.
    #expect(tally.respondents == 836 && tally.tied == 0)
    #expect((0..<6).map { tally.rankers(of: $0) } == [835, 836, 835, 836, 836, 836])
    #expect((0..<6).map { tally.rankCounts(of: $0)[0] } == [129, 32, 36, 204, 289, 146])
    #expect(!export.log.contains(atLeast: .error))
  }

  @Test func rse2016() throws {
    let export = try RealExport("limesurvey/rse/2016_uk_public_data.csv")
    #expect(export.layout.platform == .limeSurvey)
    #expect(export.counts.imported == 273 && export.counts.records == 273)
    #expect(export.tally.questions.allSatisfy { $0.respondents == 273 && $0.missing[.unreadable] == 0 })
    let folder = RealExport.folder.appending(path: "limesurvey/rse/published_2016_uk")
    var compared = 0
    for (index, question) in export.definition.questions.enumerated() {
      let path = folder.appending(path: "\(question.id).csv").path
      guard FileManager.default.fileExists(atPath: path), !question.kind.categories.isEmpty else { continue }
      let published = try Self.published(path)
      let counted = export.answerCounts(index)
      // The tables list kinds of no answer among the options, and one option without a count.
      for (label, count) in published where MissingAnswers.reason(for: label) == nil {
        #expect(counted[label] == count, "\(question.id): \(label)")
      }
      compared += 1
    }
    #expect(compared >= 19)
  }

  /// A published table, with its options one below the other or side by side; blanks are those who gave no answer.
  private static func published(_ path: String) throws -> [String: Int] {
    let reader = try RecordReader(source: FileByteSource(path: path), dialect: Dialect(), name: path)
    var rows: [[String]] = []
    while let batch = try reader.nextBatch() { rows += (0..<batch.count).map { batch.strings(record: $0) } }
    let pairs =
      rows[0].count > 2 ? zip(rows[0], rows[1]).dropFirst().map { ($0, $1) } : rows.dropFirst().map { ($0[0], $0[1]) }
    let counts = pairs.compactMap { label, count in
      NumberText.value(of: count).map { (RealExport.plain(label), Int($0)) }
    }
    return Dictionary(counts, uniquingKeysWith: +)
  }

  @Test func artifactSurvey() throws {
    let export = try RealExport("limesurvey/artifact-survey/results-survey54231_converted.csv")
    #expect(export.layout.platform == .limeSurvey)
    // 81 opened the form and spent no time on it; four more came no further than page 0 but answered something.
    #expect(export.counts.records == 257 && export.counts.imported == 176)
    let completion = export.tally.completion
    #expect(completion.complete == 124)
    #expect(completion.complete + completion.partial + completion.empty == 176 && completion.unrecorded == 0)
    let committees = try export.question("f1")
    #expect(export.counts(committees) == ["yes": 89, "no": 41])
    let missing = export.tally.questions[committees].missing
    #expect(missing[.notAsked] + missing[.brokeOff] == 127 - 81)
  }

  @Test func namelessMetadataAboveTwoRows() throws {
    let export = try RealExport("surveymonkey/cncf/maintainer/2021/h1/CNCF_Maintainers_Survey_2021_H1.csv")
    #expect(export.layout.headerRows == 2)
    #expect(export.layout.columns.prefix(12).allSatisfy { $0.role == .metadata })
    #expect(export.counts.imported == 93)
  }
}
