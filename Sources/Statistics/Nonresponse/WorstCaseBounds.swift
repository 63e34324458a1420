/// Between which values the share of a whole population lies, whatever those who did not answer think.
///
/// No confidence interval: nothing is left to chance, and nothing between the bounds is more likely than the rest.
package struct WorstCaseBounds: Sendable, Hashable {
  /// The share if nobody who did not answer had the property, in 0...high.
  package let low: Double
  /// The share if everybody who did not answer had it, in low...1.
  package let high: Double
  /// The number of people who answered.
  package let returned: Int
  /// The number of people who could have answered, at least 1.
  package let population: Int
}

/// What an attempt to bound a share gave: bounds, or the reason why there are none.
package enum BoundsOutcome: Sendable, Hashable {
  /// There are bounds.
  case bounded(WorstCaseBounds)
  /// There are none.
  case notEstimable(NotEstimable)
}

extension Nonresponse {
  /// The worst-case bounds of a share of a population of which only a part has answered.
  ///
  /// With s of n who answered and a population of N they are s / N and (s + N − n) / N, apart by the rate of
  /// non-response. Where everyone answered both are the share.
  ///
  /// Source: Manski (1989), "Anatomy of the selection problem", Journal of Human Resources 24:343–360; Cochran (1977),
  /// "Sampling techniques", 3rd ed., §13.2.
  ///
  /// - Parameters:
  ///   - successes: the answers with the property, in 0...returned.
  ///   - returned: the valid answers; 0 leave everything possible.
  ///   - population: how many could have answered; 0 gives `emptyPopulation`, fewer than `returned` give
  ///     `populationExceeded`.
  package static func bounds(successes: Int, of returned: Int, population: Int) -> BoundsOutcome {
    precondition(successes >= 0 && successes <= returned && population >= 0)
    guard population >= returned else { return .notEstimable(.populationExceeded) }
    guard population > 0 else { return .notEstimable(.emptyPopulation) }
    let base = Double(population)
    return .bounded(
      WorstCaseBounds(
        low: Double(successes) / base, high: Double(successes + (population - returned)) / base, returned: returned,
        population: population))
  }
}
