/// How often each pair of a row and a column occurs: groups by options, or two questions of the same people.
package struct ContingencyTable: Sendable, Hashable {
  /// The counts by row and column, rectangular, 0 or more.
  package let counts: [[Int]]
  /// The sum of each row.
  package let rowTotals: [Int]
  /// The sum of each column.
  package let columnTotals: [Int]
  /// The sum of all.
  package let n: Int

  /// Creates a table from its counts by row and column.
  package init(_ counts: [[Int]]) {
    precondition(counts.allSatisfy { $0.count == counts.first?.count && $0.allSatisfy { $0 >= 0 } })
    self.counts = counts
    self.rowTotals = counts.map { $0.reduce(0, +) }
    self.columnTotals = (counts.first ?? []).indices.map { column in counts.reduce(0) { $0 + $1[column] } }
    self.n = rowTotals.reduce(0, +)
  }

  /// Creates a table with a row for each group and a column for each value that anybody answered, in ascending order.
  ///
  /// Complexity: O(g k + k log k) for g groups and k distinct values.
  package init(groups: [ValueCounts]) {
    let values = Set(groups.flatMap(\.values)).sorted()
    self.init(
      groups.map { group in
        var row = [Int](repeating: 0, count: values.count)
        var column = 0
        for (value, count) in zip(group.values, group.counts) {
          while values[column] != value { column += 1 }
          row[column] = count
        }
        return row
      })
  }

  /// The table without the rows and columns whose counts are all 0.
  package var withoutEmptyRowsAndColumns: ContingencyTable {
    let columns = columnTotals.indices.filter { columnTotals[$0] > 0 }
    return ContingencyTable(
      zip(counts, rowTotals).filter { $0.1 > 0 }.map { row, _ in columns.map { row[$0] } })
  }

  /// The smallest count to expect in a cell if rows and columns were independent; nil without answers.
  ///
  /// Rows and columns without any answer take no part.
  package var smallestExpectedCount: Double? {
    guard let row = rowTotals.filter({ $0 > 0 }).min(), let column = columnTotals.filter({ $0 > 0 }).min() else {
      return nil
    }
    return Double(row) * Double(column) / Double(n)
  }
}
