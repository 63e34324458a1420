import SurveyModel

/// Releases what was found about the input.
struct DiagnosticRelease {
  /// The thresholds.
  let policy: DisclosurePolicy

  /// The findings in their order; complexity O(n).
  ///
  /// How often something was found about the writing of a file is released. What was found about the answers to a
  /// question is not where it was found fewer than `minimumCell` times; then neither is how often anything else was found
  /// about the same question in any file, because with the number of unreadable answers, or with what `QualityRelease`
  /// releases over all exports, the others would give it back by subtraction.
  func release(_ diagnostics: [Diagnostic]) -> [ReleasableDiagnostic] {
    let protected = Set(diagnostics.filter(isSmall).map(\.subject))
    return diagnostics.map { diagnostic in
      ReleasableDiagnostic(
        diagnostic,
        withheld: isSmall(diagnostic) ? .smallCell : protected.contains(diagnostic.subject) ? .complementary : nil)
    }
  }

  private func isSmall(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.subject != .writing && diagnostic.occurrences < policy.minimumCell
  }
}
