extension Share {
  /// The difference of two shares of the same people, such as before and after, first minus second, with Newcombe's
  /// interval.
  ///
  /// As for different people, but Wilson's limits are joined with the correlation φ of the two answers: ad − bc divided by
  /// the root of the product of the four margins, where ad − bc is lessened by n/2, at most to 0, if it is positive; 0
  /// where a margin is 0. The interval has a width even where nobody changed.
  /// The level is held on average over the true tables, from 10 people on (`scripts/simulate`).
  ///
  /// Source: Newcombe (1998), "Improved confidence intervals for the difference between binomial proportions based on
  /// paired data", method 10. R: `contingencytables::Newcombe_square_and_add_CI_paired_2x2`.
  ///
  /// - Parameters:
  ///   - both: the people (a) with the property both times, 0 or more; without any people the reason is `noAnswers`.
  ///   - onlyFirst: those (b) with the property the first time only.
  ///   - onlySecond: those (c) with the property the second time only.
  ///   - neither: those (d) without the property both times.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func pairedDifference(
    both: Int, onlyFirst: Int, onlySecond: Int, neither: Int, level: Double
  ) -> Estimation {
    precondition(both >= 0 && onlyFirst >= 0 && onlySecond >= 0 && neither >= 0)
    let n = both + onlyFirst + onlySecond + neither
    guard let first = wilson(successes: both + onlyFirst, of: n, level: level).estimate,
      let second = wilson(successes: both + onlySecond, of: n, level: level).estimate,
      let arms = NewcombeArms(first, second)
    else { return .notEstimable(.noAnswers) }
    let margins = [both + onlyFirst, onlySecond + neither, both + onlySecond, onlyFirst + neither]
    let cross = Double(both) * Double(neither) - Double(onlyFirst) * Double(onlySecond)
    let corrected = cross > 0 ? max(0, cross - Double(n) / 2) : cross
    let product = margins.map { Double($0).squareRoot() }.reduce(1, *)
    let correlation = product > 0 ? max(-1, min(1, corrected / product)) : 0
    return .estimated(
      Estimate(
        value: Double(onlyFirst - onlySecond) / Double(n),
        interval: arms.interval(correlation: correlation, level: level), n: n, method: .newcombePaired))
  }
}
