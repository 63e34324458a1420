/// Which two answers, counted from the smallest and the largest, enclose the median of a population with a given level.
///
/// The number of answers below the median is binomial with probability ½, so that the answers of rank r and n + 1 − r
/// enclose it with the probability 1 − 2 P(X < r), and with at least that where answers are tied. The rank is the
/// largest one that keeps the level. R: `qbinom((1 - level) / 2, n, 0.5)`.
package struct MedianRanks: Sendable, Hashable {
  /// The rank of the lower answer from the smallest and of the upper one from the largest, counted from 1.
  package let rank: Int
  /// The level that the two answers keep, at least the one asked for and the more above it the fewer answers there are.
  package let achievedLevel: Double

  /// Finds the ranks; nil where even the smallest and the largest answer do not keep the level: below 6 answers for 0.95.
  ///
  /// Complexity: O(log n).
  ///
  /// - Parameters:
  ///   - n: the number of answers, 0 or more.
  ///   - level: the confidence level, strictly between 0 and 1.
  package init?(n: Int, level: Double) {
    precondition(n >= 0 && level > 0 && level < 1)
    /// P(X < rank) for rank answers below the median.
    func tail(_ rank: Int) -> Double {
      BetaDistribution(alpha: Double(rank), beta: Double(n - rank + 1)).upperTail(0.5)
    }
    // A tail that equals the allowed one must not fail by its last bit.
    let allowed = (1 - level) / 2 * (1 + 1e-13)
    var kept = 0
    var lost = n / 2 + 1
    while lost - kept > 1 {
      let middle = (kept + lost) / 2
      if tail(middle) <= allowed { kept = middle } else { lost = middle }
    }
    guard kept > 0 else { return nil }
    rank = kept
    achievedLevel = 1 - 2 * tail(kept)
  }
}
