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

  /// How far the midrank of each of `values` lies from the mean rank (n + 1) / 2.
  ///
  /// Complexity: O(k).
  var midrankDeviations: [Double] { doubledMidranks.map { Double($0 - n - 1) / 2 } }

  /// Σ (r − r̄)² over the midranks r of all answers, which is the variation of the ranks corrected for ties.
  ///
  /// Complexity: O(k).
  var midrankSumOfSquares: Double {
    zip(counts, midrankDeviations).reduce(0) { $0 + Double($1.0) * $1.1 * $1.1 }
  }
}
