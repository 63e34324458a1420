extension TwoGroups {
  /// The studentised permutation form of Brunner and Munzel's test, for groups too small for the t approximation.
  ///
  /// All ways to share the answers out among two groups of these sizes are equally likely where the distributions are
  /// equal; the p-value is the share of them with a statistic at least as far from 0. Ways with the same table of counts
  /// are one, weighted by its hypergeometric probability. Up to `exactLimit` tables all are gone through
  /// (`brunnerMunzelExact`); otherwise a seeded sample is drawn (`brunnerMunzelPermutation`), to which the observed
  /// table is added (Phipson and Smyth 2010, "Permutation p-values should never be zero", Statistical Applications in
  /// Genetics and Molecular Biology 9:39), so that the p-value is at least 1 / (resamples + 1).
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
  ///   - resamples: how many tables are drawn where there are too many for all, at least 1.
  ///   - exactLimit: how many tables are gone through at most.
  package static func brunnerMunzelPermutationTest(
    _ first: ValueCounts, _ second: ValueCounts, seed: UInt64, resamples: Int = 9_999, exactLimit: Int = 20_000
  ) -> TestOutcome {
    precondition(resamples > 0)
    guard let placements = Placements(first, second) else { return .notTestable(.noAnswers) }
    if let obstacle = placements.obstacle, obstacle != .completeSeparation { return .notTestable(obstacle) }
    let statistic = placements.studentisedEffect
    // The same statistic may come out of two tables with different rounding.
    let threshold = abs(statistic) * (1 - 1e-10)
    func isExtreme(_ columns: [[Int]]) -> Bool {
      abs(Placements(columns.lazy.map { $0[0] }, columns.lazy.map { $0[1] }).studentisedEffect) >= threshold
    }
    func outcome(pValue: Double, method: TestMethod) -> TestOutcome {
      .tested(TestResult(statistic: statistic, pValue: min(1, pValue), n: placements.sizes, method: method))
    }

    var tables = TablesWithFixedMargins(of: ContingencyTable(groups: [first, second]))
    var pValue = 0.0
    let isExact = tables.forEach(limit: exactLimit) { columns, probability in
      if isExtreme(columns) { pValue += probability }
    }
    if isExact { return outcome(pValue: pValue, method: .brunnerMunzelExact) }

    tables = TablesWithFixedMargins(of: ContingencyTable(groups: [first, second]))
    var generator = SplitMix64(seed: seed)
    let extremes = (0..<resamples).count { _ in isExtreme(tables.random(using: &generator)) }
    return outcome(pValue: Double(extremes + 1) / Double(resamples + 1), method: .brunnerMunzelPermutation)
  }
}

extension Placements {
  /// (p̂ − ½) / SE, with the standard error 1 / 2mn where the groups are separated, and 0 where all answers are equal.
  fileprivate var studentisedEffect: Double {
    if areSeparated { return lower - higher }
    return dominance == 0 ? 0 : -dominance / 2 / standardError
  }
}
