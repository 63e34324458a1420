/// The Net Promoter Score of answers to "How likely are you to recommend …?" from 0 to 10, in points from −100 to 100.
///
/// Score = 100 · (p − d), with p the share of promoters (9–10) and d the share of detractors (0–6) among *valid*
/// answers. Source: Reichheld (2003), "The one number you need to grow", Harvard Business Review 81(12):46–54.
package struct NetPromoterScore: Sendable, Hashable {
  /// The answers 9 and 10.
  package let promoters: Int
  /// The answers 7 and 8.
  package let passives: Int
  /// The answers 0 to 6.
  package let detractors: Int

  /// The number of valid answers.
  package var n: Int { promoters + passives + detractors }

  /// Creates a score from its three groups, each 0 or more.
  package init(promoters: Int, passives: Int, detractors: Int) {
    precondition(promoters >= 0 && passives >= 0 && detractors >= 0)
    self.promoters = promoters
    self.passives = passives
    self.detractors = detractors
  }

  /// Creates a score from the number of answers for each of the eleven ratings 0, 1, … 10, in this order.
  package init(countsByRating counts: [Int]) {
    precondition(counts.count == 11, "a recommendation has the ratings 0 to 10")
    precondition(counts.allSatisfy { $0 >= 0 })
    self.init(
      promoters: counts[9...10].reduce(0, +),
      passives: counts[7...8].reduce(0, +),
      detractors: counts[0...6].reduce(0, +))
  }

  /// The score with an interval that joins Wilson's intervals of both shares; it has a width also where all answers fall in
  /// one group.
  ///
  /// The method of variance estimates recovery (MOVER): as Newcombe's interval of a difference, but with the correlation
  /// −√(pd / ((1 − p)(1 − d))) of two shares of the same answers, 0 where one of them is 0 or 1. Simulated, it holds the
  /// level on average over all shares from n = 10 on (`scripts/simulate`), where the normal interval falls short by up to
  /// fifteen points.
  ///
  /// Source: Zou and Donner (2008), "Construction of confidence limits about effect measures: a general approach",
  /// Statistics in Medicine 27:1693–1702, with the limits of Wilson (1927); the correlation of multinomial shares: Agresti
  /// (2013), §1.2.
  ///
  /// - Parameter level: the confidence level, strictly between 0 and 1.
  package func estimate(level: Double) -> Estimation {
    guard let promoting = Share.wilson(successes: promoters, of: n, level: level).estimate,
      let detracting = Share.wilson(successes: detractors, of: n, level: level).estimate,
      let arms = NewcombeArms(promoting, detracting)
    else { return .notEstimable(.noAnswers) }
    let others = Double(n - promoters) * Double(n - detractors)
    let correlation = others > 0 ? -(Double(promoters) * Double(detractors) / others).squareRoot() : 0
    let interval = arms.interval(correlation: correlation, level: level)
    return .estimated(
      Estimate(
        value: score, interval: ConfidenceInterval(low: 100 * interval.low, high: 100 * interval.high, level: level),
        n: n, method: .mover))
  }

  /// The score with its normal interval, cut at ±100, for comparison with other programs; too narrow for few answers.
  ///
  /// The variance of a difference of two multinomial shares is (p + d − (p − d)²) / n (Agresti 2013, §1.2), computed
  /// here as p(1 − p) + d(1 − d) + 2pd, which does not cancel. When all answers fall in one group there is a score
  /// without interval; without answers there is no score. R: `NPS::nps.se(x)` has the standard error.
  ///
  /// - Parameter level: the confidence level, strictly between 0 and 1.
  package func normalEstimate(level: Double) -> Estimation {
    guard n > 0 else { return .notEstimable(.noAnswers) }
    let base = Double(n)
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: score, intervalAbsence: reason, n: n, method: .normal))
    }
    guard n > 1 else { return withoutInterval(.singleAnswer) }
    guard max(promoters, passives, detractors) < n else { return withoutInterval(.noVariation) }

    let promoting = Double(promoters) / base
    let detracting = Double(detractors) / base
    let notPromoting = Double(passives + detractors) / base
    let notDetracting = Double(passives + promoters) / base
    let variance = (promoting * notPromoting + detracting * notDetracting + 2 * promoting * detracting) / base
    let halfWidth = 100 * StandardNormalDistribution().criticalValue(level: level) * variance.squareRoot()
    let interval = ConfidenceInterval(
      low: max(-100, score - halfWidth), high: min(100, score + halfWidth), level: level)
    return .estimated(Estimate(value: score, interval: interval, n: n, method: .normal))
  }

  /// The score in points; only where there are answers.
  private var score: Double { 100 * Double(promoters - detractors) / Double(n) }
}
