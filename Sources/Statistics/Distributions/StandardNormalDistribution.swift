import CBoostMath

/// The normal distribution with mean 0 and variance 1; R: `pnorm`, `qnorm`.
package struct StandardNormalDistribution: SymmetricDistribution {
  /// Creates the distribution.
  package init() {}

  package func cumulative(_ x: Double) -> Double {
    precondition(x.isFinite)
    return boost_normal_cdf(x)
  }

  package func upperTail(_ x: Double) -> Double {
    precondition(x.isFinite)
    return boost_normal_sf(x)
  }

  package func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1)
    return boost_normal_quantile(probability)
  }
}
