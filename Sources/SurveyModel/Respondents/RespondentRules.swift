/// Which records of the exports are respondents of the survey.
package struct RespondentRules: Sendable, Equatable {
  /// The reasons that hold, in the order in which they are looked at.
  package let exclusions: [Exclusion]

  /// What holds where nothing is declared: whoever is no respondent by the platform's own word, and what was read before.
  package static let usual: Set<Exclusion> = [.test, .preview, .spam, .notStarted, .ineligible, .duplicateID]

  /// Creates rules: the usual ones, with some reasons added and some taken away.
  package init(excluding added: Set<Exclusion> = [], keeping removed: Set<Exclusion> = []) {
    let declared = Self.usual.union(added).subtracting(removed)
    exclusions = Exclusion.allCases.filter { declared.contains($0) || !Exclusion.declarable.contains($0) }
  }

  /// The same rules without some reasons.
  package func dropping(_ reasons: Set<Exclusion>) -> RespondentRules {
    RespondentRules(
      excluding: Set(exclusions).subtracting(reasons), keeping: Self.usual.subtracting(exclusions).union(reasons))
  }

  /// Whether records are left out for a reason.
  package func excludes(_ reason: Exclusion) -> Bool { exclusions.contains(reason) }
}
