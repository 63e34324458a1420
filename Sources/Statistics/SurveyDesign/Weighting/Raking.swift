/// Weights by raking, also called iterative proportional fitting or sample balancing.
///
/// The weights are the nearest to the base weights, in the sense of least Kullback–Leibler divergence, that meet every
/// margin. Source: Deming and Stephan (1940), "On a least squares adjustment of a sampled frequency table when the
/// expected marginal totals are known", Annals of Mathematical Statistics 11:427–444; Ireland and Kullback (1968),
/// "Contingency tables with given marginals", Biometrika 55:179–188. R: `survey::rake`.
package enum Raking {
  /// Weights the respondents so that each margin is met, none above a ceiling where there is one.
  ///
  /// Trimming and raking are one step: a weight at the ceiling stays there, and the other weights of its category make up
  /// for it. The result is the one that is nearest to the base weights among all that meet the margins and the ceiling,
  /// whatever the order of the margins: calibration with a bounded multiplicative distance (Deville and Särndal 1992,
  /// "Calibration estimators in survey sampling", JASA 87:376–382). R: `survey::calibrate(calfun = "raking", bounds =
  /// c(0, ceiling), bounds.const = TRUE)`.
  ///
  /// Complexity: O(cells · variables) an iteration without a ceiling.
  ///
  /// - Parameters:
  ///   - cells: the respondents by their combination of categories.
  ///   - margins: the population by each weighting variable, at least one; all add up to the same.
  ///   - ceiling: the largest weight as a multiple of the mean weight, above 1; no ceiling where absent.
  ///   - tolerance: by which part of its total a category may be missed.
  ///   - maximumIterations: how many times all margins are gone through before giving up.
  /// - Throws: `WeightingFailure` where no weights meet the margins, or none were found.
  package static func rake(
    _ cells: [WeightingCell], to margins: [PopulationMargin], ceiling: Double? = nil, tolerance: Double = 1e-10,
    maximumIterations: Int = 1_000
  ) throws(WeightingFailure) -> Weighting {
    precondition(tolerance > 0 && maximumIterations > 0 && ceiling ?? 2 > 1)
    try check(cells, against: margins)
    let n = cells.reduce(0) { $0 + $1.count }
    let absoluteCeiling = ceiling.map { $0 * margins[0].total / Double(n) } ?? .infinity
    var table = RakingTable(cells: cells, margins: margins, ceiling: absoluteCeiling)
    var deviation = Double.infinity
    for iteration in 1...maximumIterations {
      for variable in margins.indices { try table.fit(variable) }
      deviation = table.largestDeviation
      if deviation <= tolerance {
        let balance = WeightingBalance(cells: cells, weights: table.weights, margins: margins, ceiling: absoluteCeiling)
        return Weighting(weights: table.weights, iterations: iteration, balance: balance)
      }
    }
    throw .notConverged(iterations: maximumIterations, largestDeviation: deviation)
  }

  /// Sees that each margin can be met taken by itself.
  private static func check(
    _ cells: [WeightingCell], against margins: [PopulationMargin]
  ) throws(WeightingFailure) {
    precondition(!margins.isEmpty && cells.allSatisfy { $0.categories.count == margins.count })
    guard !cells.isEmpty else { throw .noRespondents }
    let expected = margins[0].total
    for (variable, margin) in margins.enumerated() {
      guard abs(margin.total - expected) <= 1e-9 * expected else {
        throw .marginTotalsDiffer(variable: variable, total: margin.total, expected: expected)
      }
      let occupied = Set(cells.map { $0.categories[variable] })
      precondition(occupied.allSatisfy(margin.totals.indices.contains))
      for (category, total) in margin.totals.enumerated() where (total > 0) != occupied.contains(category) {
        throw total > 0
          ? .emptyCategory(variable: variable, category: category)
          : .categoryOutsidePopulation(variable: variable, category: category)
      }
    }
  }
}
