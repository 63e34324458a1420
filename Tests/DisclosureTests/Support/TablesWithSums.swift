/// Tables of counts by brute force.
enum TablesWithSums {
  /// All tables with the same sums of rows and columns.
  static func tables(like table: [[Int]]) -> [[[Int]]] {
    let columns = table.indices.map { column in table.reduce(0) { $0 + $1[column] } }
    func fill(_ rows: ArraySlice<Int>, _ left: [Int]) -> [[[Int]]] {
      guard let sum = rows.first else { return left.allSatisfy { $0 == 0 } ? [[]] : [] }
      return self.rows(sum: sum, upTo: left[...]).flatMap { row in
        fill(rows.dropFirst(), zip(left, row).map { $0 - $1 }).map { [row] + $0 }
      }
    }
    return fill(table.map { $0.reduce(0, +) }[...], columns)
  }

  private static func rows(sum: Int, upTo limits: ArraySlice<Int>) -> [[Int]] {
    guard let limit = limits.first else { return sum == 0 ? [[]] : [] }
    return (0...min(sum, limit)).flatMap { count in
      rows(sum: sum - count, upTo: limits.dropFirst()).map { [count] + $0 }
    }
  }
}
