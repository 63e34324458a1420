/// A figure estimated for the population, with its standard error where there is one.
package struct PopulationEstimate: Sendable, Hashable {
  /// The estimated value, finite.
  package let value: Double
  /// The standard error, positive and finite, or why there is none.
  package let standardError: Result<Double, NotEstimable>
  /// The degrees of freedom of the standard error; below 1 there is no interval.
  package let degreesOfFreedom: Int
  /// The number of answers that count.
  package let n: Int

  /// Creates an estimate from its variance, which may turn out to be none.
  ///
  /// A standard error below the rounding of the value, a part of 10⁻¹² of it, is none.
  init(value: Double, n: Int, degreesOfFreedom: Int, variance: () throws(NotEstimable) -> Double) {
    self.value = value
    self.n = n
    self.degreesOfFreedom = degreesOfFreedom
    standardError = Result { () throws(NotEstimable) -> Double in
      let error = try variance().squareRoot()
      guard error.isFinite else { throw .numericOverflow }
      guard error > 1e-12 * abs(value) else { throw n == 1 ? .singleAnswer : .noVariation }
      return error
    }
  }
}
