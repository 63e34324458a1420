/// How the people with each pair of answers are ordered against all others.
struct Concordance: Sendable {
  /// The people who gave the same two answers.
  struct Cell: Sendable {
    /// The place of the first answer among the distinct ones.
    let row: Int
    /// The place of the second answer among the distinct ones.
    let column: Int
    /// How many people gave the two.
    let count: Int
    /// How many people are above each of them in both answers, or below in both.
    let concordant: Int
    /// How many people are above each of them in one answer and below in the other.
    let discordant: Int
  }

  /// The filled cells.
  let cells: [Cell]
  /// The first answers.
  let first: ValueCounts
  /// The second answers.
  let second: ValueCounts
  /// Twice the number of concordant pairs of people.
  let concordant: Double
  /// Twice the number of discordant pairs of people.
  let discordant: Double

  /// Compares every person with every other.
  ///
  /// Complexity: O(k log k) for k distinct pairs of answers.
  init(of pairs: PairedCounts) {
    let first = pairs.first
    let second = pairs.second
    let positions = pairs.positions(first: first, second: second)
    var all = CumulativeCounts(positions: second.values.count)
    for (_, column, count) in positions { all.add(count, at: column) }

    // Row by row: `above` holds the rows with a smaller first answer.
    var above = CumulativeCounts(positions: second.values.count)
    var cells: [Cell] = []
    var start = 0
    while start < positions.count {
      let row = positions[start].row
      let end = positions[start...].firstIndex { $0.row != row } ?? positions.count
      var left = 0
      for (_, column, count) in positions[start..<end] {
        let right = first.counts[row] - left - count
        let aboveLeft = above.sum(before: column)
        let aboveRight = above.sum(before: second.values.count) - above.sum(before: column + 1)
        let belowLeft = all.sum(before: column) - aboveLeft - left
        let belowRight = pairs.n - all.sum(before: column + 1) - aboveRight - right
        cells.append(
          Cell(
            row: row, column: column, count: count, concordant: aboveLeft + belowRight,
            discordant: aboveRight + belowLeft))
        left += count
      }
      for (_, column, count) in positions[start..<end] { above.add(count, at: column) }
      start = end
    }
    self.cells = cells
    self.first = first
    self.second = second
    concordant = cells.reduce(0) { $0 + Double($1.count) * Double($1.concordant) }
    discordant = cells.reduce(0) { $0 + Double($1.count) * Double($1.discordant) }
  }
}
