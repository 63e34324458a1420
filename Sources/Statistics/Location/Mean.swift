extension Location {
  /// The arithmetic mean with the interval of Student's t distribution: x̄ ± t(n − 1) · s / √n.
  ///
  /// One answer, or equal answers, give a mean without interval, with the reason. Source: Student (1908). R: `t.test(x)`.
  ///
  /// A level of 95 % is held to within 1.5 points from 17 γ² answers on, with γ the skewness of the population, where at
  /// least four answers can be expected beside the most frequent one: the leading term of the error is about −0.25 γ² / n
  /// (Hall 1988, "Theoretical comparison of bootstrap confidence intervals", Annals of Statistics 16:927–953). That is 10
  /// answers for |γ| up to 0.75, 30 up to 1.3, 100 up to 2.4; more skewed answers are covered less, as `scripts/simulate`
  /// shows. `bootstrapMean` is no remedy below 100 answers.
  ///
  /// - Parameters:
  ///   - answers: the answers; none gives `noAnswers`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func mean(of answers: ValueCounts, level: Double) -> Estimation {
    guard answers.n > 0 else { return .notEstimable(.noAnswers) }
    guard let mean = answers.mean else { return .notEstimable(.numericOverflow) }
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: mean, intervalAbsence: reason, n: answers.n, method: .studentT))
    }
    guard answers.n > 1 else { return withoutInterval(.singleAnswer) }
    guard let deviation = answers.standardDeviation else { return withoutInterval(.numericOverflow) }
    guard deviation > 0 else { return withoutInterval(.noVariation) }

    let t = StudentTDistribution(degreesOfFreedom: Double(answers.n - 1)).criticalValue(level: level)
    let halfWidth = t * deviation / Double(answers.n).squareRoot()
    guard (abs(mean) + halfWidth).isFinite else { return withoutInterval(.numericOverflow) }
    let interval = ConfidenceInterval(low: mean - halfWidth, high: mean + halfWidth, level: level)
    return .estimated(Estimate(value: mean, interval: interval, n: answers.n, method: .studentT))
  }
}
