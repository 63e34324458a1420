/// What is known of the population that a sample was drawn from.
package struct SamplingFrame: Sendable, Hashable {
  /// The number of primary units in the population by stratum, for the finite population correction; a stratum that is
  /// missing counts as drawn from ever so many.
  package var primaryUnits: [Int: Int]
  /// The number of persons in the population of a primary unit where persons were drawn within it; a unit that is missing
  /// was taken as a whole.
  ///
  /// Without the number of primary units of its stratum it has no effect.
  package var elements: [PrimaryUnit: Int]
  /// What a stratum with a single unit in the sample contributes to the variance.
  package var singleUnits: SingleUnitPolicy

  /// Creates a frame; by default nothing is known and single units are refused.
  package init(
    primaryUnits: [Int: Int] = [:], elements: [PrimaryUnit: Int] = [:], singleUnits: SingleUnitPolicy = .fail
  ) {
    self.primaryUnits = primaryUnits
    self.elements = elements
    self.singleUnits = singleUnits
  }
}

/// What a stratum with a single sampled unit contributes to the variance, which it cannot tell by itself.
///
/// R: `options(survey.lonely.psu = …)`.
package enum SingleUnitPolicy: Sendable, Hashable, CaseIterable {
  /// Nothing can be said: there is no interval, for the reason `singlePrimaryUnit`.
  case fail
  /// Nothing: the unit was certain to be in the sample.
  case certainty
  /// The square of its linearised total, as if it were centred at the grand mean, which is 0 for means, shares and
  /// ratios. Cautious, for totals very much so.
  case adjust
}
