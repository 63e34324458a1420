import CSVReading
import ResponseImport
import SurveyModel

/// What can be said of an export before anybody declares anything.
package struct ExportInspection {
  /// The file, its dialect, its platform and its columns.
  package let export: OpenedExport
  /// How many records below the headings hold anything.
  package let records: Int
  /// What the columns look like, in file order.
  package let profiles: [ColumnProfile]
  /// The questions as they would be guessed, with a note on every guess.
  package let guessed: GuessedDefinition
  /// What was put right while reading, and what the guessed questions could not take in.
  package let diagnostics: [Diagnostic]
  /// For each question the positions of its columns from 0.
  package let columns: [[Int]]

  /// Reads an export twice: to guess its questions, and to see whether its answers fit them.
  ///
  /// - Parameter declared: what a person fixed about the file; its `file` does not count.
  /// - Throws: `ReadingError`, `ImportError` or `PipelineError`.
  package init(_ input: RereadableInput, declared: ExportSource = ExportSource(file: "")) throws {
    var declared = declared
    declared.file = input.name
    let export = try OpenedExport(input, declared: declared)
    let guess = try DefinitionGuess.guess([export], id: input.name)
    self.export = export
    records = guess.records
    profiles = guess.profiles
    guessed = guess.guessed
    var importer = try ResponseImporter(
      definition: guessed.definition, layout: guess.layouts[0], file: export.name)
    let reading = try export.forEachBatch { batch, first in _ = importer.responses(of: batch, from: first) }
    columns = importer.columns.map { $0.map(\.index) }
    var log = DiagnosticLog()
    log.merge(reading.problems, file: export.name)
    log.merge(importer.log)
    diagnostics = log.entries
  }
}
