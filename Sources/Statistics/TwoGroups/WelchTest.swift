extension TwoGroups {
  /// Welch's t test of equal means: t = (x̄ − ȳ) / √(s²ₓ/m + s²ᵧ/n), on the degrees of freedom of Welch and Satterthwaite.
  ///
  /// Source: Welch (1947); Satterthwaite (1946), "An approximate distribution of estimates of variance components",
  /// Biometrics Bulletin 2:110–114. R: `t.test(x, y)`.
  ///
  /// - Parameters:
  ///   - first: the answers of the first group; none gives `noAnswers`, one `singleAnswer`.
  ///   - second: the answers of the second group, likewise. Equal answers throughout both give `noVariation`.
  package static func welchTest(_ first: ValueCounts, _ second: ValueCounts) -> TestOutcome {
    guard first.n > 0, second.n > 0 else { return .notTestable(.noAnswers) }
    guard first.n > 1, second.n > 1 else { return .notTestable(.singleAnswer) }
    guard let mean = first.mean, let otherMean = second.mean, let variance = first.variance,
      let otherVariance = second.variance
    else { return .notTestable(.numericOverflow) }
    let squaredErrors = [variance / Double(first.n), otherVariance / Double(second.n)]
    let squaredError = squaredErrors[0] + squaredErrors[1]
    guard squaredError > 0 else { return .notTestable(.noVariation) }
    let degreesOfFreedom = WelchSatterthwaite.degreesOfFreedom(
      squaredErrors: squaredErrors, sizes: [first.n, second.n])
    let statistic = (mean - otherMean) / squaredError.squareRoot()
    guard statistic.isFinite else { return .notTestable(.numericOverflow) }
    let distribution = StudentTDistribution(degreesOfFreedom: degreesOfFreedom)
    return .tested(
      TestResult(
        statistic: statistic, degreesOfFreedom: [degreesOfFreedom],
        pValue: min(1, 2 * distribution.upperTail(abs(statistic))), n: [first.n, second.n], method: .welchT))
  }
}
