import CBoostMath

/// The χ² distribution (Pearson 1900); R: `pchisq`, `qchisq`.
package struct ChiSquaredDistribution: ContinuousDistribution {
  /// The degrees of freedom, positive.
  package let degreesOfFreedom: Double

  /// Creates the distribution.
  package init(degreesOfFreedom: Double) {
    precondition(degreesOfFreedom > 0 && degreesOfFreedom.isFinite)
    self.degreesOfFreedom = degreesOfFreedom
  }

  package func cumulative(_ x: Double) -> Double {
    precondition(x.isFinite)
    return boost_chi_squared_cdf(max(x, 0), degreesOfFreedom)
  }

  package func upperTail(_ x: Double) -> Double {
    precondition(x.isFinite)
    return boost_chi_squared_sf(max(x, 0), degreesOfFreedom)
  }

  package func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1)
    return boost_chi_squared_quantile(probability, degreesOfFreedom)
  }
}
