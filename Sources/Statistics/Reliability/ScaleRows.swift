/// The single rows of the items of a scale, needed only where respondents are resampled; all else takes `CoMoments`.
package struct ScaleRows: Sendable, Hashable {
  /// The number of items.
  package let itemCount: Int
  /// One code for each item and respondent, nil where it is missing.
  package let rows: [[Int?]]

  /// Creates a scale from its rows.
  ///
  /// - Parameters:
  ///   - itemCount: at least 1.
  ///   - rows: codes in `CoMoments.codes`.
  package init(itemCount: Int, rows: [[Int?]]) {
    precondition(itemCount > 0 && rows.allSatisfy { $0.count == itemCount })
    self.itemCount = itemCount
    self.rows = rows
  }

  /// The same rows with some items turned round, as in `CoMoments`.
  package func reversing(_ items: Set<Int>, sumOfEndCodes: Int) -> ScaleRows {
    let turned = rows.map { row in
      row.enumerated().map { item, code in items.contains(item) ? code.map { sumOfEndCodes - $0 } : code }
    }
    return ScaleRows(itemCount: itemCount, rows: turned)
  }

  /// The median of each item, nil for an item without codes; complexity O(n log n) for n rows and each item.
  package var medians: [Double?] {
    (0..<itemCount).map { item in
      ValueCounts(rows.compactMap { row in row[item].map { (Double($0), 1) } }).median
    }
  }

  /// The co-moments of all rows; complexity O(n k²).
  package var moments: CoMoments { moments(multiplicities: Array(repeating: 1, count: rows.count)) }

  /// The co-moments in which each row counts as often as it is told.
  func moments(multiplicities: [Int]) -> CoMoments {
    var moments = CoMoments(itemCount: itemCount)
    for (row, count) in zip(rows, multiplicities) where count > 0 { moments.add(row, count: count) }
    return moments
  }
}
