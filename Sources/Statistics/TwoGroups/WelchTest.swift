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
    let statistics: WelchStatistics
    do { statistics = try WelchStatistics(first, second) } catch { return .notTestable(error) }
    let statistic = statistics.difference / statistics.standardError
    guard statistic.isFinite else { return .notTestable(.numericOverflow) }
    let distribution = StudentTDistribution(degreesOfFreedom: statistics.degreesOfFreedom)
    return .tested(
      TestResult(
        statistic: statistic, degreesOfFreedom: [statistics.degreesOfFreedom],
        pValue: min(1, 2 * distribution.upperTail(abs(statistic))), n: [first.n, second.n], method: .welchT))
  }
}
