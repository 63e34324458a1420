extension SeveralGroups {
  /// The Kruskal-Wallis test whether several groups differ in the order of their answers, corrected for ties.
  ///
  /// H = (N − 1) Σ nᵢ (r̄ᵢ − r̄)² / Σ (r − r̄)² over the midranks r of all N answers, on the χ² approximation. With two
  /// groups it is the Mann-Whitney test without continuity correction. R: `kruskal.test(list(…))`.
  ///
  /// - Parameter groups: the answers by group; fewer than two groups with answers give `noAnswers`, equal answers
  ///   throughout `noVariation`.
  package static func kruskalWallisTest(_ groups: [ValueCounts]) -> TestOutcome {
    let table = ContingencyTable(groups: groups).withoutEmptyRowsAndColumns
    guard table.rowTotals.count > 1 else { return .notTestable(.noAnswers) }
    guard table.columnTotals.count > 1 else { return .notTestable(.noVariation) }
    let deviations = midrankDeviations(table.columnTotals)
    let total = zip(table.columnTotals, deviations).reduce(0) { $0 + Double($1.0) * $1.1 * $1.1 }
    let between = zip(table.counts, table.rowTotals).reduce(0.0) { result, group in
      let sum = zip(group.0, deviations).reduce(0) { $0 + Double($1.0) * $1.1 }
      return result + sum / Double(group.1) * sum
    }
    let statistic = Double(table.n - 1) * (between / total)
    let degreesOfFreedom = Double(table.rowTotals.count - 1)
    let pValue = ChiSquaredDistribution(degreesOfFreedom: degreesOfFreedom).upperTail(statistic)
    return .tested(
      TestResult(
        statistic: statistic, degreesOfFreedom: [degreesOfFreedom], pValue: min(1, pValue), n: groups.map(\.n),
        method: .kruskalWallis))
  }

  /// How far the midrank of each value lies from the mean rank, from the counts of the ascending values.
  private static func midrankDeviations(_ counts: [Int]) -> [Double] {
    var below = 0.0
    var above = Double(counts.reduce(0, +))
    return counts.map(Double.init).map { count in
      above -= count
      defer { below += count }
      return (below - above) / 2
    }
  }
}
