/// Totals of a sample that know how far they may be from those of the population.
package protocol PopulationTotals: Sendable {
  /// How standard errors are obtained.
  var method: EstimationMethod { get }

  /// The total Σ w·y with its standard error.
  ///
  /// - Throws: why there is no value.
  func total() throws(NotEstimable) -> PopulationEstimate

  /// The ratio Σ w·y / Σ w·x with its standard error; a mean where every x is 1, a share where every y is 0 or 1 besides.
  ///
  /// - Throws: why there is no value.
  func ratio() throws(NotEstimable) -> PopulationEstimate
}
