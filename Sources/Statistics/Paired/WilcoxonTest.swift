extension Paired {
  /// Wilcoxon's signed-rank test of differences that are spread symmetrically about 0, exact where that can be computed.
  ///
  /// The exact test is made for up to 250 differences other than 0, unless `pratt` ranks so many zeros that the rank sum
  /// has more than 65,536 possible values, which takes more than 58 differences; beyond, the asymptotic one.
  ///
  /// Source: Wilcoxon (1945), "Individual comparisons by ranking methods", Biometrics Bulletin 1:80–83; Pratt (1959),
  /// "Remarks on zeros and ties in the Wilcoxon signed rank procedures", JASA 54:655–667. R:
  /// `coin::wilcoxsign_test(zero.method = "Pratt", distribution = "exact")`.
  ///
  /// - Parameters:
  ///   - differences: second − first; none gives `noAnswers`, only zeros `noVariation`.
  ///   - zeros: what happens to people whose answers are equal.
  package static func wilcoxonTest(_ differences: ValueCounts, zeros: ZeroDifferences = .pratt) -> TestOutcome {
    exactWilcoxonTest(differences, zeros: zeros) ?? asymptoticWilcoxonTest(differences, zeros: zeros)
  }

  /// The exact test; nil where there are too many differences.
  ///
  /// p is the share of the 2ᴺ assignments of signs that are at least as far from the centre, with the midranks as they
  /// are. The statistic is the sum of the ranks of rises. R: `coin::wilcoxsign_test(distribution = "exact")`. Complexity: see `SignedRankDistribution`.
  static func exactWilcoxonTest(_ differences: ValueCounts, zeros: ZeroDifferences) -> TestOutcome? {
    guard differences.n > 0 else { return .notTestable(.noAnswers) }
    let ranks = SignedRanks(differences, zeros: zeros)
    guard ranks.nonZero > 0 else { return .notTestable(.noVariation) }
    guard ranks.nonZero <= SignedRankDistribution.maximumCount,
      let distribution = SignedRankDistribution(
        ranks: ranks.sizes.flatMap { Array(repeating: $0.doubledRank, count: $0.count) })
    else { return nil }
    let extreme = max(ranks.doubledSumOfRises, ranks.doubledSumOfFalls)
    return .tested(
      TestResult(
        statistic: Double(ranks.doubledSumOfRises) / 2, pValue: min(1, 2 * distribution.upperTail(from: extreme)),
        n: [differences.n], method: zeros == .pratt ? .wilcoxonPrattExact : .wilcoxonExact))
  }

  /// The asymptotic test z = (R⁺ − R⁻) / √Σ rank² without continuity correction.
  ///
  /// The midranks are taken as they are, which corrects for ties and zeros. R: `coin::wilcoxsign_test`, `wilcox.test(exact = FALSE, correct = FALSE)`.
  static func asymptoticWilcoxonTest(_ differences: ValueCounts, zeros: ZeroDifferences) -> TestOutcome {
    guard differences.n > 0 else { return .notTestable(.noAnswers) }
    let ranks = SignedRanks(differences, zeros: zeros)
    guard ranks.nonZero > 0 else { return .notTestable(.noVariation) }
    let sumOfSquares = ranks.sizes.reduce(0) { sum, size in
      sum + Double(size.count) * Double(size.doubledRank) * Double(size.doubledRank)
    }
    let z = Double(ranks.doubledSumOfRises - ranks.doubledSumOfFalls) / sumOfSquares.squareRoot()
    return .tested(
      TestResult(
        statistic: z, pValue: min(1, 2 * StandardNormalDistribution().upperTail(abs(z))), n: [differences.n],
        method: zeros == .pratt ? .wilcoxonPrattAsymptotic : .wilcoxonAsymptotic))
  }
}
