extension Location {
  /// The median of weighted answers with its interval: the values at which an exact test does not reject that one half of
  /// the population lies below them, nor above them.
  ///
  /// A share F of the weight lies up to a value. With Kish's effective number n the value is too small to be the median
  /// where P(X ≤ nF) of a binomial number with probability ½ is at most (1 − level) / 2, and too large where that holds for
  /// the share from it upwards. Testing one half itself, not the share at the sample's median as `survey::svyquantile` does,
  /// keeps its level for the ties of a rating scale. With equal weights the interval is that of `median(of:level:)` of
  /// counted answers. It takes weights and answers for unrelated, as `Share.wilson` does.
  ///
  /// On a scale of few points both limits may be the same answer. Too small an effective number for the level gives a median
  /// without interval (`tooFewAnswers`), so do equal answers (`noVariation`).
  ///
  /// Source: Woodruff (1952), the test inverted as by Francisco and Fuller (1991), "Quantile estimation with a complex survey
  /// design", Annals of Statistics 19:454–469; Kish (1965), §11.7; binomial tails for numbers that need not be whole: Korn
  /// and Graubard (1998). Complexity: O(k).
  ///
  /// - Parameters:
  ///   - answers: the answers; none gives `noAnswers`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func median(of answers: WeightedValueCounts, level: Double) -> Estimation {
    guard let median = answers.median else { return .notEstimable(.noAnswers) }
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: median, intervalAbsence: reason, n: answers.total.n, method: .woodruff))
    }
    guard answers.total.n > 1 else { return withoutInterval(.singleAnswer) }
    guard answers.values.count > 1 else { return withoutInterval(.noVariation) }
    let effective = answers.total.effectiveNumber
    // A tail that equals the allowed one must not fail by its last bits.
    let allowed = (1 - level) / 2 * (1 + 1e-12)
    /// Whether so little weight lies on one side that this side does not reach the median.
    func fallsShort(_ side: FixedPointSum) -> Bool {
      let share = side.value / answers.total.weight.value
      guard share < 0.5 else { return false }
      let tail = BetaDistribution(alpha: share * effective + 1, beta: (1 - share) * effective).upperTail(0.5)
      return tail <= allowed
    }
    guard fallsShort(.zero) else { return withoutInterval(.tooFewAnswers) }
    /// The first value, coming from one end, up to which enough weight lies.
    func limit(_ places: some Sequence<Int>) -> Double? {
      var passed = FixedPointSum.zero
      for place in places {
        passed = passed + answers.sums[place].weight
        if !fallsShort(passed) { return answers.values[place] }
      }
      return nil
    }
    guard let low = limit(answers.values.indices), let high = limit(answers.values.indices.reversed())
    else { return withoutInterval(.tooFewAnswers) }
    let interval = ConfidenceInterval(low: low, high: high, level: level)
    return .estimated(Estimate(value: median, interval: interval, n: answers.total.n, method: .woodruff))
  }
}
