extension Paired {
  /// The paired t test of a mean difference of 0: t = d̄ · √n / s on n − 1 degrees of freedom.
  ///
  /// Student (1908). R: `t.test(second, first, paired = TRUE)`.
  ///
  /// - Parameter differences: second − first; none gives `noAnswers`, one `singleAnswer`, equal ones `noVariation`.
  package static func tTest(_ differences: ValueCounts) -> TestOutcome {
    guard differences.n > 0 else { return .notTestable(.noAnswers) }
    guard differences.n > 1 else { return .notTestable(.singleAnswer) }
    guard let mean = differences.mean, let deviation = differences.standardDeviation else {
      return .notTestable(.numericOverflow)
    }
    guard deviation > 0 else { return .notTestable(.noVariation) }
    let degreesOfFreedom = Double(differences.n - 1)
    let statistic = mean / (deviation / Double(differences.n).squareRoot())
    guard statistic.isFinite else { return .notTestable(.numericOverflow) }
    let distribution = StudentTDistribution(degreesOfFreedom: degreesOfFreedom)
    return .tested(
      TestResult(
        statistic: statistic, degreesOfFreedom: [degreesOfFreedom],
        pValue: min(1, 2 * distribution.upperTail(abs(statistic))), n: [differences.n], method: .pairedT))
  }
}
