import SurveyModel

/// The plan of an analysis as it is followed, and what identifies the one that was declared.
package struct AnalysisRecord: Sendable, Equatable {
  /// The plan that is followed.
  package let plan: AnalysisPlan
  /// The SHA-256 of the declared plan's `canonicalText`, 64 lower-case hexadecimal digits; `nil` where none is declared.
  package let digest: String?
  /// Whether the caller has asked for other sides than those declared.
  package let hasOtherSides: Bool

  /// Creates a record.
  package init(plan: AnalysisPlan, digest: String?, hasOtherSides: Bool) {
    (self.plan, self.digest, self.hasOtherSides) = (plan, digest, hasOtherSides)
  }

  /// Whether the plan is another one than that whose digest was noted when it was written down.
  package var isChanged: Bool { plan.recordedDigest.map { $0 != digest } ?? false }
}
