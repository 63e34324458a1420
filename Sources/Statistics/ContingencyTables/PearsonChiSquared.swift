/// Pearson's measure of how far a contingency table lies from independence.
struct PearsonChiSquared {
  /// Σ (observed − expected)² / expected over all cells.
  let value: Double
  /// (rows − 1) (columns − 1), at least 1.
  let degreesOfFreedom: Int
  /// The smaller one of rows − 1 and columns − 1, at least 1.
  let smallerDimension: Int
  /// The number of answers.
  let n: Int

  /// Measures a table; nil where fewer than two rows or columns have answers.
  init?(of table: ContingencyTable) {
    let table = table.withoutEmptyRowsAndColumns
    let (rows, columns) = (table.rowTotals.count, table.columnTotals.count)
    guard rows > 1, columns > 1 else { return nil }
    let total = Double(table.n)
    var sum = 0.0
    for (row, rowTotal) in zip(table.counts, table.rowTotals) {
      for (count, columnTotal) in zip(row, table.columnTotals) {
        // Both sides times n, so that an independent table has exactly 0.
        let margins = Double(rowTotal) * Double(columnTotal)
        let difference = Double(count) * total - margins
        sum += difference / margins * (difference / total)
      }
    }
    value = sum
    degreesOfFreedom = (rows - 1) * (columns - 1)
    smallerDimension = min(rows, columns) - 1
    n = table.n
  }
}
