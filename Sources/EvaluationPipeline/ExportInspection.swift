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
  /// What was put right while reading.
  package let diagnostics: [Diagnostic]
  /// For each question the positions of its columns from 0.
  package let columns: [[Int]]

  /// Reads an export once.
  ///
  /// - Throws: `ReadingError`, `ImportError` or `PipelineError`.
  package init(_ input: RereadableInput) throws {
    let export = try OpenedExport(input, declared: ExportSource(file: input.name))
    let guess = try DefinitionGuess.guess([export], id: input.name)
    self.export = export
    records = guess.records
    profiles = guess.profiles
    guessed = guess.guessed
    diagnostics = guess.diagnostics
    columns = try ResponseImporter(definition: guessed.definition, layout: guess.layouts[0], file: input.name)
      .columns.map { $0.map(\.index) }
  }
}
