extension Share {
  /// Fisher's exact test of equal shares in two groups of different people.
  ///
  /// Given all margins the successes of the first group are hypergeometric; the two-sided p-value is the probability of
  /// all tables that are at most as likely as the observed one, those within 10⁻⁷ of it taken for as likely. The statistic
  /// is the difference of the shares, first minus second.
  ///
  /// Source: Fisher (1935), "The logic of inductive inference", Journal of the Royal Statistical Society 98:39–82. R:
  /// `fisher.test(x)$p.value`. Complexity: linear in the standard deviation of the successes.
  ///
  /// - Parameters:
  ///   - first: the successes of the first group, in 0...trials, and its valid answers; none give `noAnswers`.
  ///   - second: those of the second group, likewise. No success, or no failure, in both gives `noVariation`.
  package static func fisherExactTest(
    _ first: (successes: Int, trials: Int), _ second: (successes: Int, trials: Int)
  ) -> TestOutcome {
    precondition(0...first.trials ~= first.successes && 0...second.trials ~= second.successes)
    guard first.trials > 0, second.trials > 0 else { return .notTestable(.noAnswers) }
    let urn = HypergeometricDistribution(
      population: first.trials + second.trials, successes: first.successes + second.successes, draws: first.trials)
    guard urn.support.count > 1 else { return .notTestable(.noVariation) }

    let threshold = urn.probability(of: first.successes) * (1 + 1e-7)
    func isExtreme(_ x: Int) -> Bool { urn.probability(of: x) <= threshold }
    // The probabilities rise to the mode and fall from it, so that each tail begins where a binary search finds it.
    let lower = partition(urn.support.lowerBound...urn.mode) { !isExtreme($0) } - 1
    let upper = partition(urn.mode...urn.support.upperBound, where: isExtreme)
    let pValue = lower >= urn.mode ? 1 : urn.lowerTail(through: lower) + urn.upperTail(from: upper)
    let difference =
      Double(first.successes) / Double(first.trials) - Double(second.successes) / Double(second.trials)
    return .tested(
      TestResult(
        statistic: difference, pValue: min(1, pValue), n: [first.trials, second.trials], method: .fisherExact))
  }

  /// The first number of a range with a property that all those after it have too, or the one behind the range.
  private static func partition(_ range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound + 1)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
