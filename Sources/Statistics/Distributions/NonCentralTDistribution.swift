import CBoostMath

/// The non-central t distribution of (Z + δ) / √(χ²(ν) / ν), which rules the power of t tests; R: `pt(ncp = )`.
///
/// Johnson and Welch (1940), "Applications of the non-central t-distribution", Biometrika 31:362–389. Its tails are
/// precise to about 10⁻¹⁵ absolutely, not relatively, and to 10⁻¹² where δ is in the hundreds.
package struct NonCentralTDistribution: ContinuousDistribution {
  /// The largest distance of the non-centrality from 0 that the series of Boost.Math sums in milliseconds.
  package static let maximumNonCentrality = 5_000.0

  /// The degrees of freedom ν, at least 1.
  package let degreesOfFreedom: Double
  /// The non-centrality δ, at most `maximumNonCentrality` from 0.
  package let nonCentrality: Double

  /// Creates the distribution.
  package init(degreesOfFreedom: Double, nonCentrality: Double) {
    precondition(degreesOfFreedom >= 1 && degreesOfFreedom.isFinite)
    precondition(abs(nonCentrality) <= Self.maximumNonCentrality)
    self.degreesOfFreedom = degreesOfFreedom
    self.nonCentrality = nonCentrality
  }

  package func cumulative(_ x: Double) -> Double {
    precondition(x.isFinite)
    return min(1, max(0, boost_non_central_t_cdf(x, degreesOfFreedom, nonCentrality)))
  }

  package func upperTail(_ x: Double) -> Double {
    precondition(x.isFinite)
    return min(1, max(0, boost_non_central_t_sf(x, degreesOfFreedom, nonCentrality)))
  }

  package func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1)
    return boost_non_central_t_quantile(probability, degreesOfFreedom, nonCentrality)
  }
}
