extension TwoGroups {
  /// The Mann-Whitney test, also Wilcoxon's rank-sum test, on the normal approximation.
  ///
  /// z = (|U − mn/2| − ½) / σ, with σ² = mn / (N (N − 1)) Σ (r − r̄)² over the midranks r of all N answers, which is the
  /// variance corrected for ties. The null hypothesis is that both groups have the same distribution; where their
  /// spreads may differ, `brunnerMunzelTest` holds its level and this does not. Source: Mann and Whitney (1947), "On a test
  /// of whether one of two random variables is stochastically larger than the other", Annals of Mathematical Statistics
  /// 18:50–60. R: `wilcox.test(x, y, exact = FALSE)`.
  ///
  /// - Parameters:
  ///   - first: the answers of the first group; none gives `noAnswers`.
  ///   - second: the answers of the second group, likewise. Equal answers throughout both give `noVariation`.
  package static func mannWhitneyTest(_ first: ValueCounts, _ second: ValueCounts) -> TestOutcome {
    guard let placements = Placements(first, second) else { return .notTestable(.noAnswers) }
    guard !placements.areEqual else { return .notTestable(.noVariation) }
    let all = ValueCounts(pooling: [first, second])
    let deviation = (placements.pairs * (all.midrankSumOfSquares / Double(all.n)) / Double(all.n - 1)).squareRoot()
    let distance = abs(placements.higher - placements.lower) / 2
    let pValue = min(1, 2 * StandardNormalDistribution().upperTail(max(0, distance - 0.5) / deviation))
    return .tested(
      TestResult(statistic: placements.mannWhitneyU, pValue: pValue, n: placements.sizes, method: .mannWhitney))
  }

  /// The Mann-Whitney test on the exact distribution of U given the ties.
  ///
  /// The distribution of the first group's rank sum is built up value by value: of the answers with a value each number
  /// falls to the first group with its hypergeometric probability, given how many have fallen to it below. The p-value
  /// is the probability of a U at least as far from mn/2.
  ///
  /// Source: Streitberg and Röhmel (1986); van de Wiel (2001), "The split-up algorithm: a fast symbolic method for
  /// computing p-values of distribution-free statistics", Computational Statistics 16:519–538. R:
  /// `coin::wilcox_test(distribution = "exact")`.
  ///
  /// Complexity: O(m · mN · Σ min(t, m)) for the smaller group's m answers and t answers of each value.
  ///
  /// - Parameters:
  ///   - first: the answers of the first group; none gives `noAnswers`.
  ///   - second: the answers of the second group, likewise. Equal answers throughout both give `noVariation`.
  ///   - limit: how many steps of computation may be taken; more give `tooManyCombinations`. The default of 10⁹ takes
  ///     less than a second and allows two groups of 150 on a five-point scale.
  package static func mannWhitneyExactTest(
    _ first: ValueCounts, _ second: ValueCounts, limit: Double = 1e9
  ) -> TestOutcome {
    guard let placements = Placements(first, second) else { return .notTestable(.noAnswers) }
    guard !placements.areEqual else { return .notTestable(.noVariation) }
    let smaller = min(first.n, second.n)
    guard let sums = RankSumDistribution(size: smaller, among: ValueCounts(pooling: [first, second]), limit: limit)
    else { return .notTestable(.tooManyCombinations) }
    // The doubled rank sum of either group lies as far from its mean as 2 U from mn.
    let pValue = min(1, sums.probability(ofDistance: abs(placements.higher - placements.lower)))
    return .tested(
      TestResult(statistic: placements.mannWhitneyU, pValue: pValue, n: placements.sizes, method: .mannWhitneyExact))
  }
}

extension Placements {
  /// The number of pairs in which the first group's answer is higher, ties by half.
  fileprivate var mannWhitneyU: Double { higher + equal / 2 }
}
