import CSVReading
import SurveyModel

@testable import ResponseImport

/// An export made up in a test, read and imported on the same way as a file.
struct MadeUpExport {
  /// What messages call it.
  static let file = "made-up.csv"

  private let bytes: [UInt8]
  private let delimiter: UInt8
  /// The files beside it.
  var companions = CompanionFolder.none

  /// An export with these records, heading rows included; every cell is quoted.
  init(_ rows: [[String]]) {
    let lines = rows.map { row in
      row.map { "\"\($0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\"" }
        .joined(separator: ",")
    }
    self.init(text: lines.joined(separator: "\n") + "\n")
  }

  /// An export with this text.
  init(text: String, delimiter: Character = ",") {
    bytes = Array(text.utf8)
    self.delimiter = delimiter.asciiValue ?? UInt8(ascii: ",")
  }

  /// The records, in batches of at most so many.
  func batches(of size: Int = 4_096) throws -> [RecordBatch] {
    let reader = try RecordReader(
      source: MemoryByteSource(bytes), dialect: Dialect(delimiter: delimiter), name: Self.file)
    var batches: [RecordBatch] = []
    while let batch = try reader.nextBatch(maximumRecords: size) { batches.append(batch) }
    return batches
  }

  /// What an adapter sees.
  func preview() throws -> ExportPreview {
    ExportPreview(
      file: Self.file,
      rows: try batches().flatMap { batch in (0..<batch.count).map { batch.strings(record: $0) } },
      delimiter: Character(Unicode.Scalar(delimiter)), companions: companions)
  }

  /// The layout that the best adapter makes of it.
  func layout() throws -> ExportLayout {
    let preview = try preview()
    return PlatformAdapters.best(for: preview).adapter.layout(of: preview)
  }

  /// What the columns look like below the headings of a layout.
  func profiles(_ layout: ExportLayout) throws -> ColumnProfiler {
    var profiler = ColumnProfiler(columnCount: layout.columns.count, groups: layout.answerGroups)
    var headings = layout.headerRows
    for batch in try batches() {
      let first = min(headings, batch.count)
      headings -= first
      profiler.add(batch, from: first)
    }
    return profiler
  }

  /// The definition guessed for it, and the layout with the conventions that the guess found.
  func guess() throws -> (guessed: GuessedDefinition, layout: ExportLayout) {
    var layout = try layout()
    let profiler = try profiles(layout)
    layout.conventions.blankMark = BlankMark.find(
      in: profiler.profiles, records: profiler.recordCount, conventions: layout.conventions)
    let guessed = DefinitionGuesser.guess(
      id: "made-up", sources: [ExportSource(file: Self.file)], layout: layout, profiles: profiler.profiles,
      groups: profiler.groups)
    return (guessed, layout)
  }

  /// Imports it with a definition.
  func imported(
    with definition: SurveyDefinition, layout: ExportLayout? = nil, batchSize: Int = 4_096
  ) throws -> Imported {
    let layout = try layout ?? self.layout()
    var scan = NotationScan(definition: definition, layout: layout)
    var skipped = layout.headerRows
    for batch in try self.batches(of: batchSize) {
      let first = min(skipped, batch.count)
      skipped -= first
      scan.add(batch, from: first)
    }
    var importer = try ResponseImporter(
      definition: definition, layout: layout, file: Self.file, evidence: scan.evidence)
    var batches: [ResponseBatch] = []
    var headings = layout.headerRows
    for batch in try self.batches(of: batchSize) {
      let first = min(headings, batch.count)
      headings -= first
      batches.append(importer.responses(of: batch, from: first))
    }
    return Imported(
      batches: batches, log: importer.log, counts: importer.counts,
      unknownLabels: importer.unknownLabels.map { $0.labels.map(\.text) })
  }
}

extension RespondentFunnel {
  /// How many records became a response.
  var imported: Int { respondents }
  /// How many did not.
  var rejected: Int { records - respondents }
}

/// What came of an import.
struct Imported {
  let batches: [ResponseBatch]
  let log: DiagnosticLog
  let counts: RespondentFunnel
  /// For each question the texts that stand for no declared answer.
  let unknownLabels: [[String]]

  /// For each respondent whether own words stand beside the answer to a question.
  func ownWords(_ question: Int = 0) -> [Bool] { batches.flatMap { $0.ownWords[question] } }

  /// How far each respondent came.
  var completion: [ResponseBatch.Completion] { batches.flatMap(\.completion) }

  /// The answers to a question, each as a short text.
  func readings(_ question: Int = 0) -> [String] { batches.flatMap { $0.columns[question].readings } }

  /// The kinds of findings in their order.
  var findings: [String] { log.entries.map(\.code) }
}

extension AnswerColumn {
  /// Each answer as a short text: positions of categories ("0", "0+2"), the number, the day, the length of the text, the
  /// values of the items, or the reason why there is none.
  var readings: [String] {
    switch self {
    case .coded(let codes):
      codes.map { $0.category.map(String.init) ?? $0.missing?.rawValue ?? "" }
    case .multiple(let column):
      (0..<column.count).map { respondent in
        column.missing[respondent]?.rawValue
          ?? (0..<column.categoryCount).filter { column.isChosen($0, by: respondent) }.map(String.init)
          .joined(separator: "+")
      }
    case .number(let answers): answers.map { Self.reading($0) { "\($0)" } }
    case .date(let answers): answers.map { Self.reading($0) { $0.iso8601 } }
    case .text(let answers): answers.map { Self.reading($0) { "\($0.byteCount) bytes" } }
    case .ranks(let column): Self.readings(column)
    case .amounts(let column): Self.readings(column)
    }
  }

  private static func readings<Value>(_ column: ItemColumn<Value>) -> [String] {
    (0..<column.count).map { respondent in
      column.missing[respondent]?.rawValue
        ?? column.values(of: respondent).map { $0.map { "\($0)" } ?? "-" }.joined(separator: " ")
    }
  }

  private static func reading<Value>(_ answer: Answer<Value>, _ text: (Value) -> String) -> String {
    switch answer {
    case .value(let value): text(value)
    case .missing(let reason): reason.rawValue
    }
  }
}
