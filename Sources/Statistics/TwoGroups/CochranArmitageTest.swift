extension TwoGroups {
  /// The Cochran-Armitage test whether the share of the first group rises or falls with the score.
  ///
  /// The two groups are those with a property and those without it, such as yes and no; the values are the scores of an
  /// ordered answer, age or dose. The statistic is z = (x̄ − ȳ) √(mn / Σ (s − s̄)²), positive where the share rises; its
  /// square is χ² on 1 degree of freedom.
  ///
  /// Source: Cochran (1954), "Some methods for strengthening the common χ² tests", Biometrics 10:417–451; Armitage
  /// (1955), "Tests for linear trends in proportions and frequencies", Biometrics 11:375–386. R: `prop.trend.test`.
  ///
  /// - Parameters:
  ///   - first: the scores of those with the property; none gives `noAnswers`.
  ///   - second: the scores of those without it, likewise. Equal scores throughout both give `noVariation`.
  package static func cochranArmitageTest(_ first: ValueCounts, _ second: ValueCounts) -> TestOutcome {
    guard first.n > 0, second.n > 0 else { return .notTestable(.noAnswers) }
    let all = ValueCounts(pooling: [first, second])
    guard all.values.count > 1 else { return .notTestable(.noVariation) }
    guard let mean = first.mean, let otherMean = second.mean, let deviation = all.standardDeviation else {
      return .notTestable(.numericOverflow)
    }
    let sizes = (first: Double(first.n), second: Double(second.n))
    let factor = (sizes.first * (sizes.second / Double(all.n - 1))).squareRoot()
    let statistic = (mean - otherMean) / deviation * factor
    guard statistic.isFinite else { return .notTestable(.numericOverflow) }
    let pValue = min(1, 2 * StandardNormalDistribution().upperTail(abs(statistic)))
    return .tested(
      TestResult(statistic: statistic, pValue: pValue, n: [first.n, second.n], method: .cochranArmitage))
  }
}
