import CSVReading
import ResponseImport
import SurveyModel

extension DiagnosticLog {
  /// Adds what is wrong with the files beside an export.
  mutating func merge(_ faults: [CompanionFault]) {
    for fault in faults {
      report(
        Diagnostic(
          "companion-not-used", .warning, fault.message, at: SourceLocation(file: fault.name), about: .writing))
    }
  }

  /// Adds what was put right while reading.
  mutating func merge(_ problems: ReadingProblems, file: String) {
    for (problem, count) in problems.byKind {
      let location = SourceLocation(
        file: file, line: problem.line, record: problem.record, byteOffset: problem.byteOffset)
      report(
        Diagnostic(
          problem.kind.rawValue, .warning, problem.message, at: location, about: .writing, occurrences: count))
    }
  }
}
