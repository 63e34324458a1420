extension Share {
  /// A share with Wilson's score interval.
  ///
  /// The limits are the two roots L of (1 + z²/n) L² − (2p + z²/n) L + p² = 0, with z the critical value of the
  /// standard normal distribution. The lower one is computed from the product of the roots, which does not cancel for
  /// rare answers. No limit crosses the share, so that with no success the lower one is exactly 0 and with no failure
  /// the upper one exactly 1.
  ///
  /// Source: Wilson (1927); Brown, Cai and DasGupta (2001). R: `prop.test(successes, trials, correct = FALSE)`.
  ///
  /// - Parameters:
  ///   - successes: the answers with the property, in 0...trials.
  ///   - trials: the valid answers; 0 gives `noAnswers`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func wilson(successes: Int, of trials: Int, level: Double) -> Estimation {
    precondition(successes >= 0 && successes <= trials)
    guard trials > 0 else { return .notEstimable(.noAnswers) }
    let n = Double(trials)
    let share = Double(successes) / n
    let complement = Double(trials - successes) / n
    let z = StandardNormalDistribution().criticalValue(level: level)
    let shrinkage = z * z / n
    let greaterNumerator = share + shrinkage / 2 + z * (share * complement / n + shrinkage / (4 * n)).squareRoot()
    let low = successes == 0 ? 0 : min(share, share * share / greaterNumerator)
    let high = min(1, max(share, greaterNumerator / (1 + shrinkage)))
    let interval = ConfidenceInterval(low: low, high: high, level: level)
    return .estimated(Estimate(value: share, interval: interval, n: trials, method: .wilson))
  }
}
