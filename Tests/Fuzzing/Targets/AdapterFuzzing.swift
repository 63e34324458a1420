import CSVReading
import ResponseImport
import SurveyModel

/// Takes any table through one platform's adapter, the guesses and the import.
enum AdapterFuzzing {
  private static let companions = [
    "survey.csv", "choices.csv", "dictionary.csv", "structure.csv", "labels.csv", "comments.csv",
    "participants-votes.csv", "votes.csv", "values_fuzz.csv", "variables_fuzz.csv", "form.lss", "form.qsf",
  ]

  static func run(_ bytes: [UInt8], platform: String) {
    guard let adapter = PlatformAdapters.adapter(named: platform) else { preconditionFailure("no such platform") }
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
    let folder = CompanionFolder(
      names: parts.count > 1 ? companions : [], table: { _, _ in rows(of: parts[1]).map(\.cells) },
      text: { _ in String(decoding: parts[1], as: UTF8.self) })
    var table = ExportTable(rows: rows(of: parts[0]))
    guard !table.rows.isEmpty else { return }
    var preview = preview(of: table, companions: folder)
    _ = adapter.recognise(preview)
    if let reshaping = adapter as? any ReshapingAdapter, reshaping.needsReshaping(preview) {
      guard let reshaped = try? reshaping.reshape(table, companions: folder) else { return }
      table = reshaped
      preview = self.preview(of: table, companions: folder)
    }
    let layout = adapter.layout(of: preview)
    precondition(layout.columns.count == preview.columnCount, "every column has its place")
    precondition(layout.headerRows >= 1, "there is a heading row")
    precondition(layout.facts.columns.allSatisfy(layout.columns.indices.contains), "facts name columns of the file")
    evaluate(table, layout: layout)
  }

  /// Guesses a definition and imports the table with it.
  private static func evaluate(_ table: ExportTable, layout: ExportLayout) {
    let records = table.rows.dropFirst(layout.headerRows)
    guard !records.isEmpty else { return }
    let batch = RecordBatch(texts: records.map { ($0.cells, $0.line) }, firstRecordNumber: 1)
    var profiler = ColumnProfiler(columnCount: layout.columns.count)
    profiler.add(batch)
    let guessed = DefinitionGuesser.guess(
      id: "fuzz", sources: [ExportSource(file: "fuzz.csv")], layout: layout, profiles: profiler.profiles)
    guard var importer = try? ResponseImporter(definition: guessed.definition, layout: layout, file: "fuzz.csv") else {
      preconditionFailure("a guessed definition names columns of the file")
    }
    let responses = importer.responses(of: batch)
    precondition(responses.columns.count == guessed.definition.questions.count, "each question has its column")
  }

  private static func preview(of table: ExportTable, companions: CompanionFolder) -> ExportPreview {
    ExportPreview(file: "fuzz.csv", rows: table.rows.prefix(200).map(\.cells), companions: companions)
  }

  private static func rows(of bytes: [UInt8]) -> [ExportTable.Row] {
    let input = RereadableInput.memory(bytes, name: "fuzz.csv")
    guard let dialect = try? DialectDetector.detect(input).dialect,
      let reader = try? RecordReader(source: MemoryByteSource(bytes), dialect: dialect, name: "fuzz.csv")
    else { return [] }
    var rows: [ExportTable.Row] = []
    while let batch = try? reader.nextBatch() {
      rows += (0..<batch.count).map { ExportTable.Row(cells: batch.strings(record: $0), line: batch.line(of: $0)) }
    }
    return rows
  }
}
