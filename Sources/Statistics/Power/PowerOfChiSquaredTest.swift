extension Power {
  /// The smallest association that the χ² test of a table finds with a given power: Cohen's w = √(λ / n), in 0...1.
  ///
  /// λ is the noncentrality at which the test rejects with this power. Between two groups w is Cramér's V.
  ///
  /// Source: Cohen (1988), §7.2. R: `pwr.chisq.test(N = , df = , power = )`.
  ///
  /// - Parameters:
  ///   - n: the answers in the table; without any there is no effect, nor where it would be 1 or more.
  ///   - degreesOfFreedom: (rows − 1) (columns − 1); without any there is no effect either.
  ///   - power: the power wanted, above the significance level and below 1.
  ///   - significanceLevel: of the test, strictly between 0 and 1.
  package static func detectableAssociation(
    n: Int, degreesOfFreedom: Int, power: Double = 0.8, significanceLevel: Double = 0.05
  ) -> Double? {
    precondition(power > significanceLevel && power < 1)
    guard n >= 1, degreesOfFreedom >= 1 else { return nil }
    let critical = ChiSquaredDistribution(degreesOfFreedom: Double(degreesOfFreedom)).quantile(1 - significanceLevel)
    let noncentrality = NoncentralChiSquared.noncentrality(
      exceeding: critical, degreesOfFreedom: Double(degreesOfFreedom), with: power)
    let association = (noncentrality / Double(n)).squareRoot()
    return association < 1 ? association : nil
  }
}
