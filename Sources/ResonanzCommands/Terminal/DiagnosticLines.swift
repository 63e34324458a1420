import Reporting
import SurveyModel

/// Findings on standard error, one a line: `warning: file:line, column "Q3": what was found (12 times)`.
enum DiagnosticLines {
  private static let maximumNotes = 5

  /// Writes warnings and errors, and the first few notes.
  ///
  /// - Parameter paths: for the names that outputs give to files, where they are from here.
  static func write(_ diagnostics: [Diagnostic], paths: [String: String] = [:]) {
    let diagnostics = diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      diagnostic.location.file = paths[diagnostic.location.file] ?? diagnostic.location.file
      return diagnostic
    }
    let notes = diagnostics.filter { $0.severity == .note }
    for diagnostic in diagnostics where diagnostic.severity > .note { write(diagnostic) }
    for note in notes.prefix(maximumNotes) { write(note) }
    if notes.count > maximumNotes { StandardError.write("note: and \(notes.count - maximumNotes) more notes\n") }
  }

  private static func write(_ diagnostic: Diagnostic) {
    let times = diagnostic.occurrences > 1 ? " (\(diagnostic.occurrences) times)" : ""
    let line = "\(diagnostic.severity.rawValue): \(diagnostic.location): \(diagnostic.message)\(times)"
    StandardError.write(TerminalText.safe(line) + "\n")
  }
}
