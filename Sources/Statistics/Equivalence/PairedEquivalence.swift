extension Equivalence {
  /// Whether the mean of the differences of paired answers lies within bounds.
  ///
  /// Schuirmann (1987). R: `TOSTER::t_TOST(paired = TRUE)`; Python: `statsmodels.stats.weightstats.ttost_paired`.
  ///
  /// - Parameters:
  ///   - differences: second − first; none gives `noAnswers`, one `singleAnswer`, equal ones `noVariation`.
  ///   - bounds: the bounds of the mean difference, on the scale of the answers.
  package static func pairedTTest(_ differences: ValueCounts, within bounds: ClosedRange<Double>) -> TestOutcome {
    guard differences.n > 0 else { return .notTestable(.noAnswers) }
    guard differences.n > 1 else { return .notTestable(.singleAnswer) }
    guard let mean = differences.mean, let deviation = differences.standardDeviation else {
      return .notTestable(.numericOverflow)
    }
    guard deviation > 0 else { return .notTestable(.noVariation) }
    return outcome(
      of: mean, standardError: deviation / Double(differences.n).squareRoot(),
      degreesOfFreedom: Double(differences.n - 1), within: bounds, n: [differences.n], method: .equivalencePairedT)
  }
}
