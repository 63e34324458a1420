extension Association {
  /// The test whether rows and columns are independent that suits the table: χ² where its approximation is good, else the
  /// exact test.
  ///
  /// χ² is taken where at least 5 answers are to be expected in every cell, otherwise `freemanHaltonTest`, and for two rows
  /// and two columns `Share.fisherExactTest`, which is the same test at any size. Source: Cochran (1954), "Some methods for
  /// strengthening the common χ² tests", Biometrics 10:417–451, who would be content with 5 in four of five cells.
  ///
  /// - Parameters:
  ///   - table: the counts; none gives `noAnswers`, all in one row or one column `noVariation`.
  ///   - seed: equal seeds give equal p-values.
  package static func independenceTest(of table: ContingencyTable, seed: UInt64) -> TestOutcome {
    if let expected = table.smallestExpectedCount, expected >= 5 { return chiSquaredTest(of: table) }
    let filled = table.withoutEmptyRowsAndColumns
    guard filled.rowTotals.count == 2, filled.columnTotals.count == 2 else {
      return freemanHaltonTest(of: table, seed: seed)
    }
    return Share.fisherExactTest(
      (filled.counts[0][0], filled.rowTotals[0]), (filled.counts[1][0], filled.rowTotals[1]))
  }
}
