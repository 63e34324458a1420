extension PairedCounts {
  /// The first answers alone.
  ///
  /// Complexity: O(k log k) for k cells, as for the other tables here.
  package var first: ValueCounts { ValueCounts(cells.map { ($0.first, $0.count) }) }

  /// The second answers alone.
  package var second: ValueCounts { ValueCounts(cells.map { ($0.second, $0.count) }) }

  /// By how much each person's second answer exceeds the first; nil where a difference overflows.
  package var differences: ValueCounts? {
    guard cells.allSatisfy({ ($0.second - $0.first).isFinite }) else { return nil }
    return ValueCounts(cells.map { ($0.second - $0.first, $0.count) })
  }

  /// The same people with their two answers the other way round.
  package var swapped: PairedCounts { PairedCounts(cells.map { ($0.second, $0.first, $0.count) }) }
}
