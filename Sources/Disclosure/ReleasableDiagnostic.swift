import SurveyModel

/// A finding about the input as it may be published.
///
/// Its place stays: it means something only to whoever has the export.
package struct ReleasableDiagnostic: Sendable, Equatable {
  /// The name of the kind of finding.
  package let code: String
  /// How much it matters.
  package let severity: Diagnostic.Severity
  /// What was found and what to do next.
  package let message: String
  /// Where it was found first.
  package let location: SourceLocation
  /// What it is about.
  package let subject: Diagnostic.Subject
  /// How often it was found; withheld where that would tell of few persons.
  package let occurrences: Released<Int>

  init(_ diagnostic: Diagnostic, withheld: Withholding?) {
    code = diagnostic.code
    severity = diagnostic.severity
    message = diagnostic.message
    location = diagnostic.location
    subject = diagnostic.subject
    occurrences = withheld.map { Released(withheld: $0) } ?? Released(diagnostic.occurrences)
  }
}
