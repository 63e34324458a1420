import CSVReading
import SurveyModel

extension DiagnosticLog {
  /// Adds what was put right while reading.
  mutating func merge(_ problems: ReadingProblems, file: String) {
    for (problem, count) in problems.byKind {
      let location = SourceLocation(
        file: file, line: problem.line, record: problem.record, byteOffset: problem.byteOffset)
      report(Diagnostic(problem.kind.rawValue, .warning, problem.message, at: location, occurrences: count))
    }
  }
}
