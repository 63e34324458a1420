extension Share {
  /// A share with the exact interval: the shares that neither of two one-sided binomial tests rejects.
  ///
  /// The limits are quantiles of Beta(successes, failures + 1) and Beta(successes + 1, failures). With no success the
  /// lower one is 0, with no failure the upper one 1.
  ///
  /// Source: Clopper and Pearson (1934). R: `binom.test(successes, trials)`.
  ///
  /// - Parameters:
  ///   - successes: the answers with the property, in 0...trials.
  ///   - trials: the valid answers; 0 gives `noAnswers`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func clopperPearson(successes: Int, of trials: Int, level: Double) -> Estimation {
    precondition(successes >= 0 && successes <= trials)
    guard trials > 0 else { return .notEstimable(.noAnswers) }
    let tail = (1 - level) / 2
    let having = Double(successes)
    let lacking = Double(trials - successes)
    let interval = ConfidenceInterval(
      low: successes == 0 ? 0 : BetaDistribution(alpha: having, beta: lacking + 1).quantile(tail),
      high: successes == trials ? 1 : BetaDistribution(alpha: having + 1, beta: lacking).upperQuantile(tail),
      level: level)
    return .estimated(
      Estimate(value: having / Double(trials), interval: interval, n: trials, method: .clopperPearson))
  }
}
