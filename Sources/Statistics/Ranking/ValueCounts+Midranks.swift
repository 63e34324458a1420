extension ValueCounts {
  /// Twice the midrank that each of `values` has among the answers, so that it is whole; `Midranks` has the source.
  ///
  /// Complexity: O(k).
  package var doubledMidranks: [Int] {
    var below = 0
    return counts.map { count in
      // The places from below + 1 to below + count have the mean (2 · below + 1 + count) / 2.
      defer { below += count }
      return 2 * below + 1 + count
    }
  }
}
