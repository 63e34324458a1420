extension Paired {
  /// The exact sign test: whether those who moved went up as often as down.
  ///
  /// The statistic is the number up; it is binomial with probability ½ among those who moved. Arbuthnot (1710); Dixon
  /// and Mood (1946), "The statistical sign test", JASA 41:557–566. R: `binom.test(up, up + down)`.
  ///
  /// - Parameter movement: nobody gives `noAnswers`, nobody who moved `noVariation`.
  package static func signTest(_ movement: Movement) -> TestOutcome {
    binomialTest(movement, method: .sign) { 2 * upperTail(from: $0, of: $1) }
  }

  /// McNemar's exact test of equal shares in first and second answers: the sign test of those who changed their group.
  ///
  /// The statistic is the number up. McNemar (1947), "Note on the sampling error of the difference between correlated
  /// proportions or percentages", Psychometrika 12:153–157. R: `exact2x2::mcnemar.exact`.
  ///
  /// - Parameter movement: a movement into a property and out of it; nobody gives `noAnswers`, nobody who moved
  ///   `noVariation`.
  package static func mcNemarTest(_ movement: Movement) -> TestOutcome {
    binomialTest(movement, method: .mcNemarExact) { 2 * upperTail(from: $0, of: $1) }
  }

  /// McNemar's test with the mid-p: half the probability of the observed split counts as not more extreme.
  ///
  /// Less conservative than the exact test and hardly ever above the level: Fagerland, Lydersen and Laake (2013), "The
  /// McNemar test for binary matched-pairs data: mid-p and asymptotic are better than exact conditional", BMC Medical
  /// Research Methodology 13:91. R: `exact2x2::mcnemar.exact(midp = TRUE)`.
  ///
  /// - Parameter movement: as for `mcNemarTest`.
  package static func mcNemarMidPTest(_ movement: Movement) -> TestOutcome {
    binomialTest(movement, method: .mcNemarMidP) { upperTail(from: $0, of: $1) + upperTail(from: $0 + 1, of: $1) }
  }

  /// A test whose two-sided p depends on the greater of two numbers and on their sum.
  private static func binomialTest(
    _ movement: Movement, method: TestMethod, pValue: (_ greater: Int, _ moved: Int) -> Double
  ) -> TestOutcome {
    guard movement.n > 0 else { return .notTestable(.noAnswers) }
    guard movement.moved > 0 else { return .notTestable(.noVariation) }
    return .tested(
      TestResult(
        statistic: Double(movement.up), pValue: min(1, pValue(max(movement.up, movement.down), movement.moved)),
        n: [movement.n], method: method))
  }

  /// The probability that of so many throws of a coin at least `successes` show heads; by the incomplete beta function,
  /// so that it costs the same for 100 million throws.
  private static func upperTail(from successes: Int, of throwsOfCoin: Int) -> Double {
    guard successes > 0 else { return 1 }
    guard successes <= throwsOfCoin else { return 0 }
    return BetaDistribution(alpha: Double(successes), beta: Double(throwsOfCoin - successes + 1)).cumulative(0.5)
  }
}
