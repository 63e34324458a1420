extension Agreement {
  /// Cohen's kappa of two coders with its normal interval.
  ///
  /// κ = 1 − Σ v pᵢⱼ / Σ v pᵢ₊ p₊ⱼ, with v the disagreement of two categories and p the shares of the units. The standard error is the one that does not assume κ = 0. With uᵢⱼ = (1 − κ)(v̄ᵢ₊ + v̄₊ⱼ) − vᵢⱼ it is the standard
  /// deviation of u over the units, divided by √n Σ v pᵢ₊ p₊ⱼ; v̄ are the means of v over the other coder's categories.
  /// The limits are cut at ±1.
  ///
  /// Source: Cohen (1960), "A coefficient of agreement for nominal scales", Educational and Psychological Measurement
  /// 20:37–46; Cohen (1968), "Weighted kappa", Psychological Bulletin 70:213–220; Fleiss, Cohen and Everitt (1969), "Large
  /// sample standard errors of kappa and weighted kappa", Psychological Bulletin 72:323–327. R: `psych::cohen.kappa`,
  /// `vcd::Kappa`. Complexity: O(k²) for k categories.
  ///
  /// - Parameters:
  ///   - table: for each category of the first coder, how many units the second coder put into each category; as many
  ///     rows as columns, in the order of the scale where there is one. No unit gives `noAnswers`, all units in one and
  ///     the same category of both coders `noVariation`.
  ///   - weights: how badly different categories disagree.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func cohenKappa(_ table: [[Int]], weights: KappaWeights, level: Double) -> Estimation {
    precondition(table.allSatisfy { $0.count == table.count && $0.allSatisfy { $0 >= 0 } })
    let n = table.reduce(0) { $0 + $1.reduce(0, +) }
    guard n > 0 else { return .notEstimable(.noAnswers) }
    let places = table.indices
    let shares = table.map { row in row.map { Double($0) / Double(n) } }
    let rowShares = shares.map { $0.reduce(0, +) }
    let columnShares = places.map { column in shares.reduce(0) { $0 + $1[column] } }
    // The mean disagreement of a category with what the other coder chose in all units.
    let rowMeans = places.map { row in places.reduce(0) { $0 + columnShares[$1] * weights.disagreement(row, $1) } }
    let columnMeans = places.map { column in places.reduce(0) { $0 + rowShares[$1] * weights.disagreement($1, column) }
    }
    let expected = places.reduce(0) { $0 + rowShares[$1] * rowMeans[$1] }
    guard expected > 0 else { return .notEstimable(.noVariation) }
    let cells = places.flatMap { row in places.map { (row: row, column: $0) } }.filter { shares[$0.row][$0.column] > 0 }
    let observed = cells.reduce(0) { $0 + shares[$1.row][$1.column] * weights.disagreement($1.row, $1.column) }
    let kappa = (1 - observed / expected).withoutRounding
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: kappa, intervalAbsence: reason, n: n, method: .fleissCohenEveritt))
    }
    guard n > 1 else { return withoutInterval(.singleAnswer) }

    let influences = cells.map {
      (1 - kappa) * (rowMeans[$0.row] + columnMeans[$0.column]) - weights.disagreement($0.row, $0.column)
    }
    let mean = zip(cells, influences).reduce(0) { $0 + shares[$1.0.row][$1.0.column] * $1.1 }
    let variance = zip(cells, influences).reduce(0) {
      $0 + shares[$1.0.row][$1.0.column] * ($1.1 - mean) * ($1.1 - mean)
    }
    guard variance > 1e-24 * expected * expected else {
      return withoutInterval(abs(kappa) == 1 ? .extremeValue : .tooManyEqualAnswers)
    }
    let halfWidth =
      StandardNormalDistribution().criticalValue(level: level) * (variance / Double(n)).squareRoot() / expected
    let interval = ConfidenceInterval(
      low: min(kappa, max(-1, kappa - halfWidth)), high: min(1, kappa + halfWidth), level: level)
    return .estimated(Estimate(value: kappa, interval: interval, n: n, method: .fleissCohenEveritt))
  }
}
