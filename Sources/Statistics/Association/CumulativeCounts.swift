/// Counts by position whose partial sums stay cheap while counts are added.
///
/// Fenwick (1994), "A new data structure for cumulative frequency tables", Software: Practice and Experience
/// 24:327–336.
struct CumulativeCounts {
  private var nodes: [Int]

  /// Starts with a count of 0 at each of the positions.
  init(positions: Int) { nodes = Array(repeating: 0, count: positions + 1) }

  /// Adds to the count of a position.
  ///
  /// Complexity: O(log p) for p positions.
  mutating func add(_ count: Int, at position: Int) {
    var node = position + 1
    while node < nodes.count {
      nodes[node] += count
      node += node & -node
    }
  }

  /// The sum of the counts of all positions before one.
  ///
  /// Complexity: O(log p) for p positions.
  func sum(before position: Int) -> Int {
    var node = position
    var sum = 0
    while node > 0 {
      sum += nodes[node]
      node -= node & -node
    }
    return sum
  }
}
