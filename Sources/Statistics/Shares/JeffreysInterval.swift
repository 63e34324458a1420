extension Share {
  /// A share with the equal-tailed interval of Jeffreys' prior Beta(½, ½).
  ///
  /// The limits are quantiles of Beta(successes + ½, failures + ½). With no success the lower limit is 0 and with no
  /// failure the upper one 1, as Brown, Cai and DasGupta (2001, section 3) modify the ends, so that the coverage does not
  /// vanish for extreme shares. At levels of a few per cent the interval may lie beside the share.
  ///
  /// R: `qbeta(c((1 - level) / 2, (1 + level) / 2), successes + 0.5, failures + 0.5)`.
  ///
  /// - Parameters:
  ///   - successes: the answers with the property, in 0...trials.
  ///   - trials: the valid answers; 0 gives `noAnswers`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func jeffreys(successes: Int, of trials: Int, level: Double) -> Estimation {
    precondition(successes >= 0 && successes <= trials)
    guard trials > 0 else { return .notEstimable(.noAnswers) }
    let tail = (1 - level) / 2
    let posterior = BetaDistribution(alpha: Double(successes) + 0.5, beta: Double(trials - successes) + 0.5)
    let low = successes == 0 ? 0 : posterior.quantile(tail)
    let high = successes == trials ? 1 : posterior.upperQuantile(tail)
    // At a level next to 0 both are the posterior's median, but for rounding.
    let interval = ConfidenceInterval(low: low, high: max(low, high), level: level)
    return .estimated(
      Estimate(value: Double(successes) / Double(trials), interval: interval, n: trials, method: .jeffreys))
  }
}
