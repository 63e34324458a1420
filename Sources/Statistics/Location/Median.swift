extension Location {
  /// The median as a figure of the counted answers, the middle between the two central ones where n is even.
  ///
  /// Definition 7 of Hyndman and Fan (1996) at ½. R: `median`.
  ///
  /// - Parameter answers: the answers; none gives `noAnswers`.
  package static func median(of answers: ValueCounts) -> Estimation {
    guard let median = answers.median else { return .notEstimable(.noAnswers) }
    return .estimated(Estimate(exactly: median, n: answers.n))
  }

  /// The median with its exact interval, from one of the smaller to one of the larger answers.
  ///
  /// The limits are the answers that `MedianRanks` names. The interval keeps its level for every distribution of the
  /// answers and often exceeds it: the least that it covers is its attained level. On a scale of few points both limits may
  /// be the same answer. Too few answers for the level give a median without interval (`tooFewAnswers`), so do equal ones
  /// (`noVariation`).
  ///
  /// Source: Thompson (1936). R: `DescTools::MedianCI(method = "exact")`. Complexity: O(k + log n).
  ///
  /// - Parameters:
  ///   - answers: the answers; none gives `noAnswers`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func median(of answers: ValueCounts, level: Double) -> Estimation {
    guard let median = answers.median else { return .notEstimable(.noAnswers) }
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: median, intervalAbsence: reason, n: answers.n, method: .orderStatistics))
    }
    guard answers.n > 1 else { return withoutInterval(.singleAnswer) }
    guard answers.values.count > 1 else { return withoutInterval(.noVariation) }
    guard let ranks = MedianRanks(n: answers.n, level: level) else { return withoutInterval(.tooFewAnswers) }
    let low = answers.orderStatistic(at: ranks.rank - 1)
    let high = answers.orderStatistic(at: answers.n - ranks.rank)
    let interval = ConfidenceInterval(low: low, high: high, level: level, attainedLevel: ranks.achievedLevel)
    return .estimated(Estimate(value: median, interval: interval, n: answers.n, method: .orderStatistics))
  }
}
