extension ValueCounts {
  /// The answers without as many of the smallest and of the largest ones.
  ///
  /// Complexity: O(k).
  ///
  /// - Parameter number: how many to leave out at each end, in 0..<n/2 or 0 for no answers.
  func trimmed(_ number: Int) -> ValueCounts {
    precondition(number == 0 || (number > 0 && 2 * number < n))
    var remaining = counts
    for indices in [Array(counts.indices), counts.indices.reversed()] {
      var excess = number
      for index in indices where excess > 0 {
        let dropped = min(excess, remaining[index])
        remaining[index] -= dropped
        excess -= dropped
      }
    }
    return ValueCounts(zip(values, remaining).map { ($0, $1) })
  }

  /// The answers with as many of the smallest and of the largest ones moved to the nearest answer that remains.
  ///
  /// Complexity: O(k log k).
  ///
  /// - Parameter number: how many to move at each end, in 0..<n/2 or 0 for no answers.
  func winsorised(_ number: Int) -> ValueCounts {
    let core = trimmed(number)
    guard let smallest = core.minimum, let largest = core.maximum else { return core }
    return ValueCounts(zip(core.values, core.counts) + [(smallest, number), (largest, number)])
  }
}
