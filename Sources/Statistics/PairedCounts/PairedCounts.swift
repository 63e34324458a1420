/// How often each pair of two answers of the same person occurred: a contingency table that keeps its filled cells only.
///
/// The pairs may be one item before and after an event, or two items of one form. Everything that is computed from them
/// needs no single rows, so that 100 million pairs cost what their distinct pairs cost.
package struct PairedCounts: Sendable, Hashable {
  /// The people who gave the same two answers.
  package struct Cell: Sendable, Hashable {
    /// The first answer, finite.
    package let first: Double
    /// The second answer, finite.
    package let second: Double
    /// How many people gave the two, positive.
    package let count: Int
  }

  /// The filled cells, strictly ascending by first answer, then by second.
  package let cells: [Cell]
  /// The number of pairs.
  package let n: Int

  /// Creates a table from pairs and their counts, in any order; equal pairs are added up, counts of 0 dropped.
  ///
  /// Complexity: O(k log k) for k pairs.
  ///
  /// - Parameter pairs: finite first and second answers with counts of 0 or more.
  package init(_ pairs: some Sequence<(Double, Double, Int)>) {
    var cells: [Cell] = []
    for (first, second, count) in pairs.filter({ $0.2 != 0 }).sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) {
      precondition(first.isFinite && second.isFinite && count > 0)
      if let last = cells.last, last.first == first, last.second == second {
        cells[cells.count - 1] = Cell(first: last.first, second: last.second, count: last.count + count)
      } else {
        // −0 and 0 are one value.
        cells.append(Cell(first: first == 0 ? 0 : first, second: second == 0 ? 0 : second, count: count))
      }
    }
    self.cells = cells
    self.n = cells.reduce(0) { $0 + $1.count }
  }

  /// Creates a table from the counts of a contingency table.
  ///
  /// - Parameters:
  ///   - table: a row for each first answer, in it a count of 0 or more for each second answer.
  ///   - firstValues: the first answer that each row stands for.
  ///   - secondValues: the second answer that each column stands for.
  package init(table: [[Int]], firstValues: [Double], secondValues: [Double]) {
    precondition(table.count == firstValues.count && table.allSatisfy { $0.count == secondValues.count })
    self.init(
      zip(firstValues, table).flatMap { first, counts in
        zip(secondValues, counts).map { second, count in (first, second, count) }
      })
  }

  /// The pairs of both tables; merging is associative and commutative, with the empty table as identity.
  ///
  /// Complexity: O(k log k) for k cells in both.
  package func merged(with other: PairedCounts) -> PairedCounts {
    PairedCounts((cells + other.cells).map { ($0.first, $0.second, $0.count) })
  }
}
