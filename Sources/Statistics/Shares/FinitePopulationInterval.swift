extension Share {
  /// A share of a finite population with Wilson's interval, narrower the more of the population has answered.
  ///
  /// The interval is Wilson's for the effective number of trials n (N − 1) / (N − n), the one whose binomial variance is
  /// the hypergeometric one. It assumes that those who answered are a random sample of the population, which guests who
  /// choose to fill in a form are not; `Nonresponse.bounds` does without. Where everyone has answered the share is a
  /// count of the population, of the method `exactCount`, and no interval is sought.
  ///
  /// Source: Cochran (1977), "Sampling techniques", 3rd ed., §3.2, in Wilson's interval as Korn and Graubard (1998) put
  /// effective numbers into intervals of shares. R: `prop.test` with the effective numbers.
  ///
  /// - Parameters:
  ///   - successes: the answers with the property, in 0...trials.
  ///   - trials: the valid answers; 0 gives `noAnswers`.
  ///   - population: how many could have answered; fewer than `trials` give `populationExceeded`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func wilson(successes: Int, of trials: Int, population: Int, level: Double) -> Estimation {
    precondition(successes >= 0 && successes <= trials)
    guard trials > 0 else { return .notEstimable(.noAnswers) }
    guard population >= trials else { return .notEstimable(.populationExceeded) }
    let n = Double(trials)
    let share = Double(successes) / n
    guard population > trials else { return .estimated(Estimate(exactly: share, n: trials)) }
    let limits = WilsonLimits(
      share: share, complement: Double(trials - successes) / n,
      trials: n * (Double(population - 1) / Double(population - trials)),
      criticalValue: StandardNormalDistribution().criticalValue(level: level))
    let interval = ConfidenceInterval(low: limits.low, high: limits.high, level: level)
    return .estimated(Estimate(value: share, interval: interval, n: trials, method: .wilsonFinitePopulation))
  }
}
