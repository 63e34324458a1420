import CBoostMath

/// The noncentral χ² distribution, as far as it is inverted for its noncentrality λ.
enum NoncentralChiSquared {
  /// The noncentralities for which an observed χ² is just not too large and just not too small.
  ///
  /// The lower one has P(χ² ≥ x) = (1 − level) / 2, the upper one P(χ² ≤ x) = (1 − level) / 2; each is 0 where x is too
  /// small for that even at λ = 0. R: `uniroot` on `pchisq(x, df, ncp = …)`.
  ///
  /// Complexity: O(√x).
  ///
  /// - Parameters:
  ///   - x: 0 or more.
  ///   - degreesOfFreedom: positive.
  ///   - level: the confidence level, strictly between 0 and 1.
  static func noncentralities(
    of x: Double, degreesOfFreedom: Double, level: Double
  ) -> (low: Double, high: Double) {
    precondition(x >= 0 && x.isFinite)
    let tail = (1 - level) / 2
    let central = ChiSquaredDistribution(degreesOfFreedom: degreesOfFreedom)
    let low =
      central.upperTail(x) < tail
      ? boost_noncentral_chi_squared_upper_noncentrality(x, degreesOfFreedom, tail) : 0
    let high =
      central.cumulative(x) > tail
      ? boost_noncentral_chi_squared_noncentrality(x, degreesOfFreedom, tail) : 0
    return (low, high)
  }

  /// The noncentrality for which P(χ² > x) is a probability.
  ///
  /// - Parameters:
  ///   - x: positive.
  ///   - degreesOfFreedom: positive.
  ///   - probability: above that of λ = 0 and below 1.
  static func noncentrality(
    exceeding x: Double, degreesOfFreedom: Double, with probability: Double
  ) -> Double {
    precondition(
      ChiSquaredDistribution(degreesOfFreedom: degreesOfFreedom).upperTail(x) < probability && probability < 1)
    return boost_noncentral_chi_squared_upper_noncentrality(x, degreesOfFreedom, probability)
  }
}
