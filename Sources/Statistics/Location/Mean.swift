extension Location {
  /// The arithmetic mean with the interval of Student's t distribution: x̄ ± t(n − 1) · s / √n.
  ///
  /// One answer, or equal answers, give a mean without interval, with the reason. Source: Student (1908). R: `t.test(x)`.
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
