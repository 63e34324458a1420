/// How two sides compare on one item.
package struct SideComparison: Sendable, Equatable {
  /// What was compared.
  package let basis: ComparedAnswers.Basis
  /// The valid answers of the first and of the second side.
  package let n: [Int]
  /// The effect: Cliff's delta of a distribution, Cramér's V of a choice, else the difference of the shares.
  ///
  /// Delta and difference are positive where the first side is more favourable, in −1...1, and for two answers the same; V says how
  /// far the sides lie apart, in 0...1.
  package let effect: Estimation
  /// How many different answers both sides gave together.
  package let answerCount: Int
  /// The test of no difference, not yet corrected for the number of comparisons.
  package let test: TestOutcome
  /// Whether the effect is smaller than the margin, with confidence.
  package let isEquivalent: Bool

  /// With fewer answers than this in a side the permutation form of Brunner and Munzel's test is used.
  ///
  /// Neubert and Brunner (2007) find the t approximation hardly reliable below 15. For small p-values, on which a family
  /// of comparisons rests, it is too liberal much longer: in simulations ten comparisons said `differ` of equal sides of
  /// 15, 30 and 100 in 7.2, 6.2 and 5.4 % of families instead of 5 %.
  package static let approximationMinimum = 500
  /// The seed of every permutation test, so that the same answers give the same figures.
  package static let seed: UInt64 = 2_007

  /// Compares the sides.
  ///
  /// Equivalence is judged by two one-sided tests at 1 − level: the interval of level 2 · level − 1 lies within the margin
  /// (Schuirmann 1987, "A comparison of the two one-sided tests procedure and the power approach", Journal of
  /// Pharmacokinetics and Biopharmaceutics 15:657–680).
  ///
  /// - Parameters:
  ///   - margin: below which absolute effect the sides agree, in 0..<1.
  ///   - level: the confidence level, above ½ and below 1.
  package init(_ answers: ComparedAnswers, margin: Double, level: Double) {
    basis = answers.basis
    n = [answers.first.n, answers.second.n]
    answerCount = Set(answers.first.values + answers.second.values).count
    effect = Self.effect(answers, level: level)
    test = Self.test(answers)
    let inner = Self.effect(answers, level: 2 * level - 1).estimate?.interval
    isEquivalent = inner.map { $0.low > -margin && $0.high < margin } ?? false
  }

  /// Whether the interval of the effect excludes 0.
  package var excludesNoDifference: Bool {
    effect.estimate?.interval.map { $0.low > 0 || $0.high < 0 } ?? false
  }

  /// The word for the comparison.
  ///
  /// Equivalence comes first: a difference that is sure to lie within the margin was declared not to matter.
  ///
  /// - Parameters:
  ///   - adjusted: the p-value corrected for the number of comparisons; `nil` where there is no test.
  ///   - level: the confidence level.
  package func word(adjusted: Double?, level: Double) -> ComparisonWord {
    if isEquivalent { return .agree }
    guard let adjusted, adjusted <= 1 - level, excludesNoDifference else { return .cannotTell }
    return .differ
  }

  private static func effect(_ answers: ComparedAnswers, level: Double) -> Estimation {
    switch answers.basis {
    case .distribution: TwoGroups.cliffsDelta(answers.first, answers.second, level: level)
    case .choice: Association.cramersV(of: table(answers), level: level)
    case .topTwoBox, .answer: Share.difference(successes(answers.first), successes(answers.second), level: level)
    }
  }

  private static func test(_ answers: ComparedAnswers) -> TestOutcome {
    switch answers.basis {
    case .choice: return Association.independenceTest(of: table(answers), seed: seed)
    case .topTwoBox, .answer: return Share.fisherExactTest(successes(answers.first), successes(answers.second))
    case .distribution:
      if min(answers.first.n, answers.second.n) >= approximationMinimum {
        let outcome = TwoGroups.brunnerMunzelTest(answers.first, answers.second)
        // Sides that do not overlap have no variance to approximate with; among all permutations they are the extreme.
        if outcome.reason != .completeSeparation { return outcome }
      }
      return TwoGroups.brunnerMunzelPermutationTest(answers.first, answers.second, seed: seed)
    }
  }

  private static func table(_ answers: ComparedAnswers) -> ContingencyTable {
    ContingencyTable(groups: [answers.first, answers.second])
  }

  private static func successes(_ answers: ValueCounts) -> (successes: Int, trials: Int) {
    let successes = zip(answers.values, answers.counts).reduce(0) { $0 + ($1.0 == 1 ? $1.1 : 0) }
    return (successes, answers.n)
  }
}
