extension Share {
  /// A share of weighted answers with Wilson's interval for their effective number.
  ///
  /// The share is the weight of the answers with the property divided by that of all. Its interval is Wilson's for Kish's
  /// effective number of answers, (Σ w)² / Σ w²; with equal weights both are those of `wilson(successes:of:level:)`. A
  /// top-2-box of weighted answers is such a share. The level is held on average over the true shares, from 10 answers on,
  /// where weights and answers are unrelated (`scripts/simulate`).
  ///
  /// Source: Kish (1965), §11.7; Korn and Graubard (1998) for the degrees of freedom. R: `prop.test` with the effective
  /// numbers.
  ///
  /// - Parameters:
  ///   - successes: the answers with the property, all of them among `answers`.
  ///   - answers: all valid answers; none gives `noAnswers`.
  ///   - degreesOfFreedom: those of the design where answers come in clusters (clusters less strata), at least 1; the
  ///     effective number is then lessened by (t(n − 1) / t(degreesOfFreedom))². Nil for independent answers.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func wilson(
    _ successes: WeightSum, of answers: WeightSum, degreesOfFreedom: Double? = nil, level: Double
  ) -> Estimation {
    let others = answers - successes
    precondition(others.n >= 0 && others.weight >= .zero)
    guard answers.n > 0 else { return .notEstimable(.noAnswers) }
    let share = successes.weight.value / answers.weight.value
    var effective = answers.effectiveNumber
    if let degreesOfFreedom, answers.n > 1 {
      let independent = StudentTDistribution(degreesOfFreedom: Double(answers.n - 1)).criticalValue(level: level)
      let clustered = StudentTDistribution(degreesOfFreedom: degreesOfFreedom).criticalValue(level: level)
      effective *= (independent / clustered) * (independent / clustered)
    }
    let limits = WilsonLimits(
      share: share, complement: others.weight.value / answers.weight.value, trials: effective,
      criticalValue: StandardNormalDistribution().criticalValue(level: level))
    let interval = ConfidenceInterval(low: limits.low, high: limits.high, level: level)
    return .estimated(Estimate(value: share, interval: interval, n: answers.n, method: .weightedWilson))
  }
}
