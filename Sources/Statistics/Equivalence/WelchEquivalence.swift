extension Equivalence {
  /// Whether the means of two groups of different people differ by no more than bounds, without assuming equal variances.
  ///
  /// Schuirmann (1987) with the standard error and degrees of freedom of Welch (1947). R: `TOSTER::t_TOST(x, y)`; Python:
  /// `statsmodels.stats.weightstats.ttost_ind(usevar="unequal")`.
  ///
  /// - Parameters:
  ///   - first: the answers of the first group; none gives `noAnswers`, one `singleAnswer`.
  ///   - second: the answers of the second group, likewise. Equal answers throughout both give `noVariation`,
  ///     equal answers within each `completeSeparation`.
  ///   - bounds: the bounds of mean first − mean second, on the scale of the answers.
  package static func welchTest(
    _ first: ValueCounts, _ second: ValueCounts, within bounds: ClosedRange<Double>
  ) -> TestOutcome {
    guard first.n > 0, second.n > 0 else { return .notTestable(.noAnswers) }
    guard let difference = MeanDifference(first, second) else { return .notTestable(.numericOverflow) }
    if let obstacle = difference.obstacle { return .notTestable(obstacle) }
    return outcome(
      of: difference.value, standardError: difference.standardError,
      degreesOfFreedom: difference.degreesOfFreedom, within: bounds, n: difference.sizes, method: .equivalenceWelchT)
  }
}
