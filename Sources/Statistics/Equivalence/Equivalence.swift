/// Tests of whether a difference is small enough not to matter: two one-sided tests (TOST).
///
/// One test a file. What is small enough is set beforehand as bounds of the difference. The null hypothesis is that the
/// true difference lies on or beyond a bound; a small p says that it lies within. p is the greater of the two one-sided
/// ones and the statistic that of the same test. At the significance α the verdict is that of an interval of level 1 −
/// 2α that stays within the bounds.
///
/// Source: Schuirmann (1987), "A comparison of the two one-sided tests procedure and the power approach for assessing
/// the equivalence of average bioavailability", Journal of Pharmacokinetics and Biopharmaceutics 15:657–680.
package enum Equivalence {
  /// The outcome of two one-sided t tests of an estimate against its bounds.
  static func outcome(
    of estimate: Double, standardError: Double, degreesOfFreedom: Double, within bounds: ClosedRange<Double>,
    n: [Int], method: TestMethod
  ) -> TestOutcome {
    precondition(bounds.lowerBound < bounds.upperBound)
    let overLower = (estimate - bounds.lowerBound) / standardError
    let underUpper = (estimate - bounds.upperBound) / standardError
    guard overLower.isFinite, underUpper.isFinite else { return .notTestable(.numericOverflow) }
    let distribution = StudentTDistribution(degreesOfFreedom: degreesOfFreedom)
    let pOfLower = distribution.upperTail(overLower)
    let pOfUpper = distribution.cumulative(underUpper)
    return .tested(
      TestResult(
        statistic: pOfLower > pOfUpper ? overLower : underUpper, degreesOfFreedom: [degreesOfFreedom],
        pValue: max(pOfLower, pOfUpper), n: n, method: method))
  }
}
