extension Association {
  /// Cramér's V = √(χ² / nk) with k the smaller one of rows − 1 and columns − 1, in 0...1, with its interval.
  ///
  /// The limits of the noncentrality λ are those for which χ² is just not too large and just not too small, each at half
  /// of the error; λ / nk is V² of the population. V overstates a weak association, so the upper limit is drawn up to V
  /// where it lies below. Where χ² is too small even for λ = 0, the interval would be a point: `fitsTooWell`.
  ///
  /// The interval keeps its level and exceeds it: between groups of 10 to 100 it covers 98 to 99 % at level 0.95
  /// (`scripts/simulate`), as the noncentral distribution takes the group sizes for random too.
  ///
  /// Source: Cramér (1946), "Mathematical Methods of Statistics", §21.9; Smithson (2003), "Confidence Intervals", ch. 4.
  /// R: `effectsize::cramers_v(table, adjust = FALSE, alternative = "two.sided")`, `DescTools::CramerV`.
  ///
  /// - Parameters:
  ///   - table: the counts; none gives `noAnswers`, all in one row or one column `noVariation`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func cramersV(of table: ContingencyTable, level: Double) -> Estimation {
    guard table.n > 0 else { return .notEstimable(.noAnswers) }
    guard let distance = PearsonChiSquared(of: table) else { return .notEstimable(.noVariation) }
    let scale = Double(distance.n) * Double(distance.smallerDimension)
    let value = min(1, (distance.value / scale).squareRoot())
    let limits = NoncentralChiSquared.noncentralities(
      of: distance.value, degreesOfFreedom: Double(distance.degreesOfFreedom), level: level)
    guard limits.high > 0 else {
      return .estimated(
        Estimate(value: value, intervalAbsence: .fitsTooWell, n: table.n, method: .noncentralChiSquared))
    }
    let interval = ConfidenceInterval(
      low: min(value, (limits.low / scale).squareRoot()), high: min(1, max(value, (limits.high / scale).squareRoot())),
      level: level)
    return .estimated(Estimate(value: value, interval: interval, n: table.n, method: .noncentralChiSquared))
  }

  /// Cramér's V corrected for its bias, in 0...1, without an interval.
  ///
  /// With φ² = χ²/n less its expectation (r − 1)(c − 1)/(n − 1), not below 0, and r − (r − 1)²/(n − 1) for the rows r, c
  /// likewise, V = √(φ² / min(r − 1, c − 1)). It is close to 0 for independent rows and columns, which V itself is not.
  ///
  /// Source: Bergsma (2013), "A bias-correction for Cramér's V and Tschuprow's T", Journal of the Korean Statistical
  /// Society 42:323–328. R: `effectsize::cramers_v(table, adjust = TRUE)`.
  ///
  /// - Parameter table: the counts; none gives `noAnswers`, all in one row or one column `noVariation`, and as many rows
  ///   or columns as answers `zeroDenominator`.
  package static func biasCorrectedCramersV(of table: ContingencyTable) -> Estimation {
    guard table.n > 0 else { return .notEstimable(.noAnswers) }
    guard let distance = PearsonChiSquared(of: table) else { return .notEstimable(.noVariation) }
    let free = Double(table.n - 1)
    let dimensions = [distance.smallerDimension, distance.degreesOfFreedom / distance.smallerDimension].map(Double.init)
    let divisor = dimensions.map { $0 - $0 * $0 / free }.reduce(.infinity, min)
    guard divisor > 0 else { return .notEstimable(.zeroDenominator) }
    let expectation = Double(distance.degreesOfFreedom) / free
    let excess = distance.value / Double(table.n) - expectation
    // A root would make 10⁻⁸ of what rounding leaves where both are equal.
    let corrected = excess > 1e-14 * expectation ? excess : 0
    return .estimated(Estimate(exactly: min(1, (corrected / divisor).squareRoot()), n: table.n))
  }
}
