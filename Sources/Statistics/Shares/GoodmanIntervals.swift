extension Share {
  /// The shares of all categories of a question, with intervals that hold together at the level.
  ///
  /// Each is Wilson's interval at the level 1 − (1 − level) / k for k categories (Bonferroni), so that in `level` of all
  /// samples every interval holds its share. Categories that nobody chose count in k and have a share of 0. A single
  /// category is no question: its share is 1 without interval, for the reason `noVariation`.
  ///
  /// Source: Goodman (1965). R: `DescTools::MultinomCI(method = "goodman")`. Complexity: O(k).
  ///
  /// - Parameters:
  ///   - counts: the answers in each category, each 0 or more; all 0 give `noAnswers` throughout.
  ///   - level: the confidence level of all intervals together, strictly between 0 and 1.
  /// - Returns: one estimation a category, in their order.
  package static func goodman(counts: [Int], level: Double) -> [Estimation] {
    precondition(counts.allSatisfy { $0 >= 0 })
    let trials = counts.reduce(0, +)
    guard trials > 0 else { return counts.map { _ in .notEstimable(.noAnswers) } }
    guard counts.count > 1 else {
      return [.estimated(Estimate(value: 1, intervalAbsence: .noVariation, n: trials, method: .goodman))]
    }
    let n = Double(trials)
    // From the lower tail, which a level close to 1 does not round away.
    let z = -StandardNormalDistribution().quantile((1 - level) / Double(2 * counts.count))
    return counts.map { count in
      let share = Double(count) / n
      let limits = WilsonLimits(share: share, complement: Double(trials - count) / n, trials: n, criticalValue: z)
      let interval = ConfidenceInterval(low: limits.low, high: limits.high, level: level)
      return .estimated(Estimate(value: share, interval: interval, n: trials, method: .goodman))
    }
  }
}
