extension TwoGroups {
  /// Brunner and Munzel's test whether the answers of one group tend to lie above those of another.
  ///
  /// The null hypothesis is p = ½ for the relative effect p = P(X < Y) + ½ P(X = Y), with any two distributions: this is
  /// Welch's test of the placements. The statistic is (p̂ − ½) / SE, positive where the second group tends to higher
  /// answers. With fewer than 15 answers in a group prefer `brunnerMunzelPermutationTest`.
  ///
  /// Source: Brunner and Munzel (2000). R: `lawstat::brunner.munzel.test(x, y)`.
  ///
  /// - Parameters:
  ///   - first: the answers of the first group X; none gives `noAnswers`, one `singleAnswer`.
  ///   - second: the answers of the second group Y, likewise. Equal answers throughout both give `noVariation`, groups
  ///     that do not overlap `completeSeparation`.
  package static func brunnerMunzelTest(_ first: ValueCounts, _ second: ValueCounts) -> TestOutcome {
    guard let placements = Placements(first, second) else { return .notTestable(.noAnswers) }
    if let obstacle = placements.obstacle { return .notTestable(obstacle) }
    let statistic = -placements.dominance / 2 / placements.standardError
    let degreesOfFreedom = placements.degreesOfFreedom
    let distribution = StudentTDistribution(degreesOfFreedom: degreesOfFreedom)
    return .tested(
      TestResult(
        statistic: statistic, degreesOfFreedom: [degreesOfFreedom],
        pValue: min(1, 2 * distribution.upperTail(abs(statistic))), n: placements.sizes, method: .brunnerMunzel))
  }

  /// The relative effect p = P(X < Y) + ½ P(X = Y) with the interval of Brunner and Munzel's test, cut at 0 and 1.
  ///
  /// A value above ½ says that the second group tends to higher answers. The interval excludes ½ exactly where the test
  /// rejects; where the test cannot be made there is a value without interval, with the reason.
  ///
  /// Source: Brunner and Munzel (2000). R: `lawstat::brunner.munzel.test(x, y)`, whose interval is not cut.
  ///
  /// - Parameters:
  ///   - first: the answers of the first group X; none gives `noAnswers`.
  ///   - second: the answers of the second group Y, likewise.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func relativeEffect(_ first: ValueCounts, _ second: ValueCounts, level: Double) -> Estimation {
    guard let placements = Placements(first, second) else { return .notEstimable(.noAnswers) }
    let n = first.n + second.n
    let value = placements.relativeEffect
    if let obstacle = placements.obstacle {
      return .estimated(Estimate(value: value, intervalAbsence: obstacle, n: n, method: .brunnerMunzel))
    }
    let t = StudentTDistribution(degreesOfFreedom: placements.degreesOfFreedom).criticalValue(level: level)
    let halfWidth = t * placements.standardError
    let interval = ConfidenceInterval(low: max(0, value - halfWidth), high: min(1, value + halfWidth), level: level)
    return .estimated(Estimate(value: value, interval: interval, n: n, method: .brunnerMunzel))
  }
}
