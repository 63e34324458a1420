extension Association {
  /// The exact test of Fisher, Freeman and Halton whether rows and columns are independent.
  ///
  /// Given both margins, the p-value is the probability of all tables that are no more likely than the observed one. Up
  /// to `exactLimit` tables all are gone through (`freemanHalton`); otherwise a seeded sample is drawn
  /// (`freemanHaltonMonteCarlo`), to which the observed table is added, so that the p-value is at least
  /// 1 / (resamples + 1). For two rows and two columns take `Share.fisherExactTest`, which is exact at any size.
  ///
  /// Source: Freeman and Halton (1951), "Note on an exact treatment of contingency, goodness of fit and other problems of
  /// significance", Biometrika 38:141–149. R: `fisher.test(table)`, with `simulate.p.value` for a sample.
  ///
  /// - Parameters:
  ///   - table: the counts; none gives `noAnswers`, all in one row or one column `noVariation`.
  ///   - seed: equal seeds give equal p-values.
  ///   - resamples: how many tables are drawn where there are too many for all, at least 1.
  ///   - exactLimit: how many tables are gone through at most.
  package static func freemanHaltonTest(
    of table: ContingencyTable, seed: UInt64, resamples: Int = 9_999, exactLimit: Int = 500_000
  ) -> TestOutcome {
    precondition(resamples > 0)
    guard table.n > 0 else { return .notTestable(.noAnswers) }
    let observed = table.withoutEmptyRowsAndColumns
    guard observed.rowTotals.count > 1, observed.columnTotals.count > 1 else { return .notTestable(.noVariation) }
    let margins = TablesWithFixedMargins(of: observed)
    let columns = observed.columnTotals.indices.map { column in observed.counts.map { $0[column] } }
    let statistic = margins.probability(of: columns)
    // Tables that are equally likely may come out with different rounding; R allows the same.
    let threshold = statistic * (1 + 1e-7)
    func outcome(pValue: Double, method: TestMethod) -> TestOutcome {
      .tested(TestResult(statistic: statistic, pValue: min(1, pValue), n: table.rowTotals, method: method))
    }

    var tables = margins
    var pValue = 0.0
    let isExact = tables.forEach(limit: exactLimit) { _, probability in
      if probability <= threshold { pValue += probability }
    }
    if isExact { return outcome(pValue: pValue, method: .freemanHalton) }

    tables = margins
    var generator = SplitMix64(seed: seed)
    let extremes = (0..<resamples).count { _ in
      margins.probability(of: tables.random(using: &generator)) <= threshold
    }
    return outcome(pValue: Double(extremes + 1) / Double(resamples + 1), method: .freemanHaltonMonteCarlo)
  }
}
