/// The tables that have both margins in common with a given one, as likely as they are where rows and columns are
/// independent: the reference set of conditional tests.
///
/// Cells are filled column by column. Given those before it, each cell is hypergeometric; the last row and the last
/// column follow from the margins.
struct TablesWithFixedMargins {
  private let columnTotals: [Int]
  private let rowCount: Int
  /// What is left of each row for the columns to come.
  private var rowRemainders: [Int]
  /// The cells by column, each with a value for every row.
  private var columns: [[Int]]

  /// Takes the margins of a table with at least one row and one column.
  init(of table: ContingencyTable) {
    precondition(!table.rowTotals.isEmpty && !table.columnTotals.isEmpty)
    columnTotals = table.columnTotals
    rowCount = table.rowTotals.count
    rowRemainders = table.rowTotals
    columns = table.columnTotals.map { _ in [Int](repeating: 0, count: table.rowTotals.count) }
  }

  /// Calls the body for each table, as columns of cells, with its probability; false if there are more than the limit.
  ///
  /// Complexity: linear in the number of tables, but at most in the limit.
  mutating func forEach(limit: Int, _ body: (_ columns: [[Int]], _ probability: Double) -> Void) -> Bool {
    var allowance = limit
    return fill(column: 0, row: 0, left: columnTotals[0], probability: 1, allowance: &allowance, body)
  }

  /// The probability of one of the tables, given as columns of cells.
  func probability(of columns: [[Int]]) -> Double {
    var remainders = rowRemainders
    var probability = 1.0
    for column in columns.dropLast() {
      var left = column.reduce(0, +)
      var population = remainders.reduce(0, +)
      for (row, count) in column.enumerated() {
        let urn = HypergeometricDistribution(population: population, successes: remainders[row], draws: left)
        probability *= urn.probability(of: count)
        population -= remainders[row]
        remainders[row] -= count
        left -= count
      }
    }
    return probability
  }

  /// One of the tables at random, as columns of cells.
  mutating func random(using generator: inout SplitMix64) -> [[Int]] {
    let rowTotals = rowRemainders
    for column in columnTotals.indices.dropLast() {
      var left = columnTotals[column]
      var population = rowRemainders.reduce(0, +)
      for row in 0..<rowCount {
        let urn = HypergeometricDistribution(population: population, successes: rowRemainders[row], draws: left)
        let count = urn.random(using: &generator)
        population -= rowRemainders[row]
        rowRemainders[row] -= count
        columns[column][row] = count
        left -= count
      }
    }
    columns[columns.count - 1] = rowRemainders
    rowRemainders = rowTotals
    return columns
  }

  private mutating func fill(
    column: Int, row: Int, left: Int, probability: Double, allowance: inout Int,
    _ body: (_ columns: [[Int]], _ probability: Double) -> Void
  ) -> Bool {
    if column == columns.count - 1 {
      guard allowance > 0 else { return false }
      allowance -= 1
      columns[column] = rowRemainders
      body(columns, probability)
      return true
    }
    if row == rowCount {
      return fill(
        column: column + 1, row: 0, left: columnTotals[column + 1], probability: probability, allowance: &allowance,
        body)
    }
    let urn = HypergeometricDistribution(
      population: rowRemainders[row...].reduce(0, +), successes: rowRemainders[row], draws: left)
    // Each count can be completed to at least one table.
    guard urn.support.count <= allowance else { return false }
    for (count, share) in zip(urn.support, urn.probabilities) {
      columns[column][row] = count
      rowRemainders[row] -= count
      defer { rowRemainders[row] += count }
      let filled = fill(
        column: column, row: row + 1, left: left - count, probability: probability * share, allowance: &allowance, body)
      guard filled else { return false }
    }
    return true
  }
}
