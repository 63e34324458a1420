/// The Net Promoter Score of weighted answers from 0 to 10, in points from −100 to 100.
///
/// Score = 100 · (p − d), with p the share of the weight of promoters (9–10) and d that of detractors (0–6); see
/// `NetPromoterScore`.
package struct WeightedNetPromoterScore: Sendable, Hashable {
  /// The answers 9 and 10.
  package let promoters: WeightSum
  /// The answers 7 and 8.
  package let passives: WeightSum
  /// The answers 0 to 6.
  package let detractors: WeightSum

  /// Creates a score from its three groups.
  package init(promoters: WeightSum, passives: WeightSum, detractors: WeightSum) {
    self.promoters = promoters
    self.passives = passives
    self.detractors = detractors
  }

  /// Creates a score from a table of the ratings 0, 1, … 10.
  package init(ratings: WeightedValueCounts) {
    precondition(ratings.values.allSatisfy { $0 >= 0 && $0 <= 10 }, "a recommendation has the ratings 0 to 10")
    self.init(
      promoters: ratings.sum { $0 >= 9 }, passives: ratings.sum { $0 >= 7 && $0 < 9 },
      detractors: ratings.sum { $0 < 7 })
  }

  /// The score with an interval that joins Wilson's intervals of both weighted shares; it has a width also where all
  /// answers fall in one group.
  ///
  /// As `NetPromoterScore.estimate`, with Wilson's limits for Kish's effective number of answers and the correlation of the
  /// weighted shares; with equal weights it is the same.
  ///
  /// Source: Zou and Donner (2008) with the limits of Wilson (1927) for the number of Kish (1965), §11.7.
  ///
  /// - Parameter level: the confidence level, strictly between 0 and 1.
  package func estimate(level: Double) -> Estimation {
    let all = promoters + passives + detractors
    guard let promoting = Share.wilson(promoters, of: all, level: level).estimate,
      let detracting = Share.wilson(detractors, of: all, level: level).estimate,
      let arms = NewcombeArms(promoting, detracting)
    else { return .notEstimable(.noAnswers) }
    let total = all.weight.value
    let others =
      (passives.weight + detractors.weight).value / total * ((passives.weight + promoters.weight).value / total)
    let correlation = others > 0 ? -min(1, (promoting.value * detracting.value / others).squareRoot()) : 0
    let interval = arms.interval(correlation: correlation, level: level)
    return .estimated(
      Estimate(
        value: 100 * (promoters.weight - detractors.weight).value / total,
        interval: ConfidenceInterval(low: 100 * interval.low, high: 100 * interval.high, level: level), n: all.n,
        method: .weightedMover))
  }

  /// The score with its normal interval, cut at ±100, for comparison with other programs; too narrow for few answers.
  ///
  /// The variance of the score s = p − d is linearised, Σ w² (y − s)² / (Σ w)² with y = 1, 0, −1 for the three groups, so
  /// that equal weights give the interval of `NetPromoterScore.normalEstimate`. Source: Särndal, Swensson and Wretman
  /// (1992), "Model assisted survey sampling", §5.7. R: `survey::svymean` of y, without its factor n / (n − 1).
  ///
  /// - Parameter level: the confidence level, strictly between 0 and 1.
  package func normalEstimate(level: Double) -> Estimation {
    let all = promoters + passives + detractors
    guard all.n > 0 else { return .notEstimable(.noAnswers) }
    let total = all.weight.value
    let score = (promoters.weight - detractors.weight).value / total
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: 100 * score, intervalAbsence: reason, n: all.n, method: .weightedNormal))
    }
    guard all.n > 1 else { return withoutInterval(.singleAnswer) }
    guard max(promoters.n, passives.n, detractors.n) < all.n else { return withoutInterval(.noVariation) }
    // 1 − s and 1 + s from the weights, which do not cancel.
    let missing = (passives.weight + detractors.weight + detractors.weight).value / total
    let excess = (passives.weight + promoters.weight + promoters.weight).value / total
    let squares =
      promoters.squaredWeight.value * missing * missing + passives.squaredWeight.value * score * score
      + detractors.squaredWeight.value * excess * excess
    let halfWidth = 100 * StandardNormalDistribution().criticalValue(level: level) * squares.squareRoot() / total
    let interval = ConfidenceInterval(
      low: max(-100, 100 * score - halfWidth), high: min(100, 100 * score + halfWidth), level: level)
    return .estimated(Estimate(value: 100 * score, interval: interval, n: all.n, method: .weightedNormal))
  }
}
