extension TwoGroups {
  /// The studentised permutation form of Brunner and Munzel's test, for groups too small for the t approximation.
  ///
  /// All ways to share the answers out among two groups of these sizes are equally likely where the distributions are
  /// equal; the p-value is the share of them with a statistic at least as far from 0, so that the error rate is held
  /// exactly. Where only the chances are equal, P(X < Y) = P(X > Y), it is held approximately. Up to `exactLimit` tables
  /// of counts all are gone through (`brunnerMunzelExact`); otherwise a seeded sample is drawn
  /// (`brunnerMunzelPermutation`), to which the observed table is added (Phipson and Smyth 2010, "Permutation p-values
  /// should never be zero", Statistical Applications in Genetics and Molecular Biology 9:39), so that the p-value is at
  /// least 1 / (resamples + 1). The drawing ends when `extremes` tables are at least as extreme, which leaves the test
  /// exact (Besag and Clifford 1991, "Sequential Monte Carlo p-values", Biometrika 78:301–304) and spares most of the
  /// work where there is no difference.
  ///
  /// Groups that do not overlap have no variance. Their standard error is set to one step of the relative effect,
  /// 1 / 2mn, below that of any other table: they are the most extreme tables, with the statistic ±mn.
  ///
  /// Source: Neubert and Brunner (2007). R: `brunnermunzel::brunnermunzel.permutation.test(x, y)` for the exact form.
  ///
  /// - Parameters:
  ///   - first: the answers of the first group; none gives `noAnswers`, one `singleAnswer`.
  ///   - second: the answers of the second group, likewise. Equal answers throughout both give `noVariation`.
  ///   - seed: equal seeds give equal p-values.
  ///   - resamples: how many tables are drawn at most where there are too many for all, at least 1.
  ///   - extremes: how many extreme tables are enough, at least 1. With 500 of 9,999 a p-value up to 0.05 rests on all.
  ///   - exactLimit: how many tables are gone through at most.
  package static func brunnerMunzelPermutationTest(
    _ first: ValueCounts, _ second: ValueCounts, seed: UInt64, resamples: Int = 9_999, extremes: Int = 500,
    exactLimit: Int = 20_000
  ) -> TestOutcome {
    precondition(resamples > 0 && extremes > 0)
    guard let placements = Placements(first, second) else { return .notTestable(.noAnswers) }
    if let obstacle = placements.obstacle, obstacle != .completeSeparation { return .notTestable(obstacle) }
    let statistic = placements.studentisedEffect
    // The same statistic may come out of two tables with different rounding.
    let threshold = abs(statistic) * (1 - 1e-10)
    func outcome(pValue: Double, method: TestMethod) -> TestOutcome {
      .tested(TestResult(statistic: statistic, pValue: min(1, pValue), n: placements.sizes, method: method))
    }

    let ways = SharedOutAnswers(first, second)
    var pValue = 0.0
    let isExact = ways.forEach(limit: exactLimit) { sums, probability in
      if abs(sums.studentisedEffect) >= threshold { pValue += probability }
    }
    if isExact { return outcome(pValue: pValue, method: .brunnerMunzelExact) }

    var generator = SplitMix64(seed: seed)
    var found = 0
    for drawn in 1...resamples {
      if abs(ways.random(using: &generator).studentisedEffect) >= threshold { found += 1 }
      if found == extremes {
        return outcome(pValue: Double(found) / Double(drawn), method: .brunnerMunzelPermutation)
      }
    }
    return outcome(pValue: Double(found + 1) / Double(resamples + 1), method: .brunnerMunzelPermutation)
  }
}

extension Placements {
  /// (p̂ − ½) / SE, with the standard error 1 / 2mn where the groups are separated.
  fileprivate var studentisedEffect: Double {
    areSeparated ? lower - higher : -dominance / 2 / standardError
  }
}
