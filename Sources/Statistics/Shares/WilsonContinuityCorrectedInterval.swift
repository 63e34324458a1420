extension Share {
  /// A share with Wilson's score interval after a continuity correction of half an answer.
  ///
  /// The lower limit is that of (successes − ½) / trials, the upper one that of (successes + ½) / trials; with no success
  /// the lower one is 0, with no failure the upper one 1. R's `prop.test` corrects by less where the share lies within
  /// half an answer of the share that it tests, so it agrees for other tested shares only.
  ///
  /// Source: Newcombe (1998), method 4. R: `prop.test(successes, trials, p, correct = TRUE)`.
  ///
  /// - Parameters:
  ///   - successes: the answers with the property, in 0...trials.
  ///   - trials: the valid answers; 0 gives `noAnswers`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func wilsonContinuityCorrected(successes: Int, of trials: Int, level: Double) -> Estimation {
    precondition(successes >= 0 && successes <= trials)
    guard trials > 0 else { return .notEstimable(.noAnswers) }
    let n = Double(trials)
    let z = StandardNormalDistribution().criticalValue(level: level)
    func limits(shiftedBy correction: Double) -> WilsonLimits {
      WilsonLimits(
        share: (Double(successes) + correction) / n, complement: (Double(trials - successes) - correction) / n,
        trials: n, criticalValue: z)
    }
    let interval = ConfidenceInterval(
      low: successes == 0 ? 0 : limits(shiftedBy: -0.5).low,
      high: successes == trials ? 1 : limits(shiftedBy: 0.5).high, level: level)
    return .estimated(
      Estimate(value: Double(successes) / n, interval: interval, n: trials, method: .wilsonContinuityCorrected))
  }
}
