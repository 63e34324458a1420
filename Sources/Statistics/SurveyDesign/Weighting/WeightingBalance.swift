/// How near weighting brought the respondents to the population, and what it costs.
package struct WeightingBalance: Sendable, Hashable {
  /// The shares, each in 0...1, of one category of a weighting variable.
  package struct Category: Sendable, Hashable {
    /// The share of the population.
    package let wanted: Double
    /// The share of the respondents, each counted once.
    package let unweighted: Double
    /// The share of the respondents by their weights.
    package let weighted: Double
  }

  /// The categories of each weighting variable, in the order of the margins.
  package let variables: [[Category]]
  /// The number of respondents.
  package let n: Int
  /// The number of respondents whose weight was trimmed to the ceiling.
  package let trimmed: Int
  /// Kish's effective sample size, in 1...n.
  package let effectiveSampleSize: Double
  /// By which factor the weights enlarge the variance of a mean that does not depend on them: n / effective sample size.
  package var designEffect: Double { Double(n) / effectiveSampleSize }

  /// Compares weighted and unweighted respondents with the population; complexity O(cells · variables).
  init(cells: [WeightingCell], weights: [Double], margins: [PopulationMargin], ceiling: Double) {
    let n = cells.reduce(0) { $0 + $1.count }
    let sumOfWeights = zip(cells, weights).reduce(0) { $0 + Double($1.0.count) * $1.1 }
    variables = margins.enumerated().map { variable, margin in
      var counts = [Int](repeating: 0, count: margin.totals.count)
      var sums = [Double](repeating: 0, count: margin.totals.count)
      for (cell, weight) in zip(cells, weights) {
        counts[cell.categories[variable]] += cell.count
        sums[cell.categories[variable]] += Double(cell.count) * weight
      }
      let total = margin.total
      return margin.totals.indices.map {
        Category(
          wanted: margin.totals[$0] / total, unweighted: Double(counts[$0]) / Double(n),
          weighted: sums[$0] / sumOfWeights)
      }
    }
    self.n = n
    trimmed = zip(cells, weights).reduce(0) { $0 + ($1.1 >= ceiling ? $1.0.count : 0) }
    // Relative to the largest, since the effective number does not depend on the scale of the weights.
    let largest = weights.max() ?? 1
    let sum = zip(cells, weights).reduce(WeightSum.zero) { $0 + WeightSum(weight: $1.1 / largest, n: $1.0.count) }
    effectiveSampleSize = sum.effectiveNumber
  }
}
