/// The result of a hypothesis test; every test gives the same fields.
package struct TestResult: Sendable, Hashable {
  /// The test statistic, finite, on the scale that the method documents.
  package let statistic: Double
  /// The degrees of freedom of the reference distribution: none for exact, permutation and normal tests, one for t and χ²,
  /// two for F.
  package let degreesOfFreedom: [Double]
  /// The probability, in 0...1, of a statistic at least as extreme where the null hypothesis holds; two-sided unless the
  /// method documents otherwise.
  package let pValue: Double
  /// The number of valid answers of each group, or of pairs.
  package let n: [Int]
  /// Which test it is.
  package let method: TestMethod

  /// Creates a result.
  package init(statistic: Double, degreesOfFreedom: [Double] = [], pValue: Double, n: [Int], method: TestMethod) {
    precondition(statistic.isFinite && degreesOfFreedom.allSatisfy(\.isFinite))
    precondition(pValue >= 0 && pValue <= 1)
    self.statistic = statistic
    self.degreesOfFreedom = degreesOfFreedom
    self.pValue = pValue
    self.n = n
    self.method = method
  }
}

/// What an attempt to test gave: a result, or the reason why there is none.
package enum TestOutcome: Sendable, Hashable {
  /// The test could be made.
  case tested(TestResult)
  /// The test could not be made.
  case notTestable(NotEstimable)

  /// The result, if there is one.
  package var result: TestResult? {
    guard case .tested(let result) = self else { return nil }
    return result
  }

  /// The reason why there is no result, if there is none.
  package var reason: NotEstimable? {
    guard case .notTestable(let reason) = self else { return nil }
    return reason
  }
}
