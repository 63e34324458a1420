extension TwoGroups {
  /// Welch's t test of equal means: t = (x̄ − ȳ) / √(s²ₓ/m + s²ᵧ/n), on the degrees of freedom of Welch and Satterthwaite.
  ///
  /// Source: Welch (1947); Satterthwaite (1946), "An approximate distribution of estimates of variance components",
  /// Biometrics Bulletin 2:110–114. R: `t.test(x, y)`.
  ///
  /// - Parameters:
  ///   - first: the answers of the first group; none gives `noAnswers`, one `singleAnswer`.
  ///   - second: the answers of the second group, likewise. Equal answers throughout both give `noVariation`, equal
  ///     answers within each `completeSeparation`.
  package static func welchTest(_ first: ValueCounts, _ second: ValueCounts) -> TestOutcome {
    guard first.n > 0, second.n > 0 else { return .notTestable(.noAnswers) }
    guard let difference = MeanDifference(first, second) else { return .notTestable(.numericOverflow) }
    if let obstacle = difference.obstacle { return .notTestable(obstacle) }
    let statistic = difference.value / difference.standardError
    guard statistic.isFinite else { return .notTestable(.numericOverflow) }
    let degreesOfFreedom = difference.degreesOfFreedom
    let distribution = StudentTDistribution(degreesOfFreedom: degreesOfFreedom)
    return .tested(
      TestResult(
        statistic: statistic, degreesOfFreedom: [degreesOfFreedom],
        pValue: min(1, 2 * distribution.upperTail(abs(statistic))), n: difference.sizes, method: .welchT))
  }

  /// The difference of two means, x̄ − ȳ, with the interval of Welch's test.
  ///
  /// The interval excludes 0 exactly where the test rejects; where the test cannot be made there is a difference without
  /// interval, with the reason. The level is held as that of `Location.mean` is; skewness alike in both groups cancels where
  /// they are of one size. Source: Welch (1947). R: `t.test(x, y)$conf.int`.
  ///
  /// - Parameters:
  ///   - first: the answers of the first group; none gives `noAnswers`.
  ///   - second: the answers of the second group, likewise.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func meanDifference(_ first: ValueCounts, _ second: ValueCounts, level: Double) -> Estimation {
    guard first.n > 0, second.n > 0 else { return .notEstimable(.noAnswers) }
    guard let difference = MeanDifference(first, second) else { return .notEstimable(.numericOverflow) }
    let n = first.n + second.n
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: difference.value, intervalAbsence: reason, n: n, method: .welch))
    }
    if let obstacle = difference.obstacle { return withoutInterval(obstacle) }
    let t = StudentTDistribution(degreesOfFreedom: difference.degreesOfFreedom).criticalValue(level: level)
    let halfWidth = t * difference.standardError
    guard (abs(difference.value) + halfWidth).isFinite else { return withoutInterval(.numericOverflow) }
    let interval = ConfidenceInterval(
      low: difference.value - halfWidth, high: difference.value + halfWidth, level: level)
    return .estimated(Estimate(value: difference.value, interval: interval, n: n, method: .welch))
  }
}
