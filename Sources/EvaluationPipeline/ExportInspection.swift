import CSVReading
import Reporting
import ResponseImport
import SurveyModel

/// What can be said of an export before anybody declares anything.
package struct ExportInspection {
  /// The file, its dialect, its platform and its columns.
  package let export: OpenedExport
  /// What the columns look like, what the platform says of the records, and the questions as they would be guessed.
  package let guess: DefinitionGuess
  /// What an evaluation on these guesses came to: from records to respondents, and what was noticed about the data.
  package let material: ReportMaterial
  /// What was put right while reading, and what the guessed questions could not take in; the export under its full name,
  /// and all counts, as they are for the person who has the data.
  package let diagnostics: [Diagnostic]

  /// Reads an export twice: to guess its questions, and to see what its answers come to.
  ///
  /// - Parameter declared: what a person fixed about the file; its `file` does not count.
  /// - Throws: `ReadingError`, `ImportError` or `PipelineError`.
  package init(_ input: RereadableInput, declared: ExportSource = ExportSource(file: "")) throws {
    let survey = SurveyInput(name: input.name, files: [input], declared: declared)
    let exports = try survey.open()
    export = exports[0]
    guess = try DefinitionGuess.guess(exports, id: input.name)
    let outcome = try EvaluationPipeline().evaluate(survey, exports: exports, guess: guess)
    material = outcome.material
    diagnostics = outcome.diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      if diagnostic.location.file == exports[0].name { diagnostic.location.file = input.name }
      return diagnostic
    }
  }

  /// The questions with the positions of their columns from 0.
  package var questions: [(question: Question, columns: [Int])] {
    zip(guess.guessed.definition.questions, material.columns).map { ($0, $1.map(\.index)) }
  }
}
