extension Share {
  /// The difference of the shares of two groups of different people, first minus second, with Newcombe's hybrid interval.
  ///
  /// With Wilson's limits l₁, u₁ and l₂, u₂ of both shares the limits are d − √((p₁ − l₁)² + (u₂ − p₂)²) and
  /// d + √((u₁ − p₁)² + (p₂ − l₂)²). They stay in −1...1 and have a width even where a share is 0 or 1.
  /// The level is held on average over the true shares, from 10 answers in each group on (`scripts/simulate`).
  ///
  /// Source: Newcombe (1998), "Interval estimation for the difference between independent proportions", method 10.
  /// R: `DescTools::BinomDiffCI(method = "score")`.
  ///
  /// - Parameters:
  ///   - first: the successes of the first group, in 0...trials, and its valid answers; none give `noAnswers`.
  ///   - second: those of the second group, likewise.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func difference(
    _ first: (successes: Int, trials: Int), _ second: (successes: Int, trials: Int), level: Double
  ) -> Estimation {
    guard let one = wilson(successes: first.successes, of: first.trials, level: level).estimate,
      let other = wilson(successes: second.successes, of: second.trials, level: level).estimate,
      let arms = NewcombeArms(one, other)
    else { return .notEstimable(.noAnswers) }
    return .estimated(
      Estimate(
        value: one.value - other.value, interval: arms.interval(correlation: 0, level: level),
        n: first.trials + second.trials, method: .newcombe))
  }
}

/// How far the limits of two shares lie from them: what Newcombe's intervals of a difference are made of.
struct NewcombeArms {
  private let difference: Double
  private let first: (below: Double, above: Double)
  private let second: (below: Double, above: Double)

  /// Takes the arms from two shares with intervals; nil where one has none.
  init?(_ first: Estimate, _ second: Estimate) {
    guard let interval = first.interval, let other = second.interval else { return nil }
    difference = first.value - second.value
    self.first = (first.value - interval.low, interval.high - first.value)
    self.second = (second.value - other.low, other.high - second.value)
  }

  /// The interval of the difference for shares with a correlation in −1...1, 0 for those of different people.
  func interval(correlation: Double, level: Double) -> ConfidenceInterval {
    func length(_ arm: Double, _ other: Double) -> Double {
      // (a − b)² + 2 (1 − φ) a b, which does not cancel for a correlation near 1 as a² − 2 φ a b + b² does.
      ((arm - other) * (arm - other) + 2 * (1 - correlation) * arm * other).squareRoot()
    }
    return ConfidenceInterval(
      low: max(-1, difference - length(first.below, second.above)),
      high: min(1, difference + length(second.below, first.above)), level: level)
  }
}
