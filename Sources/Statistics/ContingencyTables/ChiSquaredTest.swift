extension Association {
  /// Pearson's χ² test whether rows and columns are independent, without continuity correction.
  ///
  /// An approximation that wants `smallestExpectedCount` large enough; otherwise take `freemanHaltonTest`.
  ///
  /// Source: Pearson (1900), "On the criterion that a given system of deviations …", Philosophical Magazine 50:157–175;
  /// Fisher (1922), "On the interpretation of χ² from contingency tables, and the calculation of P", Journal of the Royal
  /// Statistical Society 85:87–94. R: `chisq.test(table, correct = FALSE)`.
  ///
  /// - Parameter table: the counts; none gives `noAnswers`, all in one row or one column `noVariation`.
  package static func chiSquaredTest(of table: ContingencyTable) -> TestOutcome {
    guard table.n > 0 else { return .notTestable(.noAnswers) }
    guard let distance = PearsonChiSquared(of: table) else { return .notTestable(.noVariation) }
    let degreesOfFreedom = Double(distance.degreesOfFreedom)
    let pValue = ChiSquaredDistribution(degreesOfFreedom: degreesOfFreedom).upperTail(distance.value)
    return .tested(
      TestResult(
        statistic: distance.value, degreesOfFreedom: [degreesOfFreedom], pValue: min(1, pValue), n: table.rowTotals,
        method: .chiSquared))
  }
}
