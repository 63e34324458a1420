extension SeveralGroups {
  /// The Kruskal-Wallis test whether several groups differ in the order of their answers, corrected for ties.
  ///
  /// H = (N − 1) Σ nᵢ (r̄ᵢ − r̄)² / Σ (r − r̄)² over the midranks r of all N answers, on the χ² approximation. With two
  /// groups it is the Mann-Whitney test without continuity correction. Source: Kruskal and Wallis (1952), "Use of ranks in
  /// one-criterion variance analysis", JASA 47:583–621. R: `kruskal.test(list(…))`.
  ///
  /// - Parameter groups: the answers by group; fewer than two groups with answers give `noAnswers`, equal answers
  ///   throughout `noVariation`.
  package static func kruskalWallisTest(_ groups: [ValueCounts]) -> TestOutcome {
    let answering = groups.filter { $0.n > 0 }
    guard answering.count > 1 else { return .notTestable(.noAnswers) }
    let all = ValueCounts(pooling: answering)
    guard all.values.count > 1 else { return .notTestable(.noVariation) }
    let deviations = all.midrankDeviations
    let between = ContingencyTable(groups: answering).counts.reduce(0.0) { result, counts in
      let sum = zip(counts, deviations).reduce(0) { $0 + Double($1.0) * $1.1 }
      return result + sum / Double(counts.reduce(0, +)) * sum
    }
    let statistic = Double(all.n - 1) * (between / all.midrankSumOfSquares)
    let degreesOfFreedom = Double(answering.count - 1)
    let pValue = ChiSquaredDistribution(degreesOfFreedom: degreesOfFreedom).upperTail(statistic)
    return .tested(
      TestResult(
        statistic: statistic, degreesOfFreedom: [degreesOfFreedom], pValue: min(1, pValue), n: groups.map(\.n),
        method: .kruskalWallis))
  }
}
