extension PairedCounts {
  /// The filled cells with the places of their answers among the distinct first and second answers, counted from 0.
  ///
  /// Complexity: O(k) for k cells.
  func positions(first: ValueCounts, second: ValueCounts) -> [(row: Int, column: Int, count: Int)] {
    let columns = Dictionary(uniqueKeysWithValues: zip(second.values, second.values.indices))
    var row = 0
    return cells.map { cell in
      while first.values[row] < cell.first { row += 1 }
      guard let column = columns[cell.second] else { preconditionFailure("the margins are not those of the table") }
      return (row, column, cell.count)
    }
  }
}
