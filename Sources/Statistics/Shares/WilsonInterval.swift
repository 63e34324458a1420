extension Share {
  /// A share with Wilson's score interval.
  ///
  /// The level is held on average over the true shares, at any n to within half a point; at single shares coverage swings
  /// around it, down to 92 % at n = 10 for shares of 0.2 to 0.8 and lower near 0 and 1 (`scripts/simulate`).
  ///
  /// With no success the lower limit is exactly 0, with no failure the upper one exactly 1; see `WilsonLimits`.
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
    let limits = WilsonLimits(
      share: share, complement: Double(trials - successes) / n, trials: n,
      criticalValue: StandardNormalDistribution().criticalValue(level: level))
    let interval = ConfidenceInterval(low: limits.low, high: limits.high, level: level)
    return .estimated(Estimate(value: share, interval: interval, n: trials, method: .wilson))
  }
}
