/// The comparison of two of several groups.
package struct PairwiseComparison: Sendable, Hashable {
  /// The index of the first group.
  package let first: Int
  /// The index of the second group, greater than `first`.
  package let second: Int
  /// The test of the pair, not corrected for the number of pairs.
  package let outcome: TestOutcome
  /// The p-value corrected for the number of pairs; nil where there is no test.
  package let adjustedPValue: Double?
}

extension SeveralGroups {
  /// Tests every pair of groups, with p-values corrected for the number of pairs.
  ///
  /// Source: Holm (1979), see `Multiplicity.holm`. As in a `ComparisonFamily`, a pair without a test takes part with p = 1. R: `pairwise.wilcox.test`,
  /// `pairwise.t.test(pool.sd = FALSE)`, which leave such pairs out. Complexity: one test for each of the k (k − 1) / 2
  /// pairs.
  ///
  /// - Parameters:
  ///   - groups: the answers by group.
  ///   - adjustment: the correction, Holm's unless said otherwise.
  ///   - test: the test of two groups, such as `TwoGroups.brunnerMunzelTest`.
  /// - Returns: the pairs in the order 0–1, 0–2, … 1–2, …
  package static func pairwiseComparisons(
    _ groups: [ValueCounts], adjustment: ([Double]) -> [Double] = Multiplicity.holm,
    by test: (ValueCounts, ValueCounts) -> TestOutcome
  ) -> [PairwiseComparison] {
    let pairs = groups.indices.flatMap { first in
      groups.indices.dropFirst(first + 1).map { (first, $0, test(groups[first], groups[$0])) }
    }
    let adjusted = adjustment(pairs.map { $0.2.result?.pValue ?? 1 })
    return zip(pairs, adjusted).map { pair, adjusted in
      PairwiseComparison(
        first: pair.0, second: pair.1, outcome: pair.2, adjustedPValue: pair.2.result == nil ? nil : adjusted)
    }
  }
}
