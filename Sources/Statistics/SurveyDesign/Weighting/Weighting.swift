/// Weights that make the respondents resemble the population, with a report on how near they come.
package struct Weighting: Sendable, Hashable {
  /// The weight of each respondent of a cell, positive, in the order of the cells; over all respondents they add up to
  /// the total of the margins.
  package let weights: [Double]
  /// How many times all margins were gone through.
  package let iterations: Int
  /// The margins wanted, unweighted and weighted, and the effective sample size.
  package let balance: WeightingBalance
}
