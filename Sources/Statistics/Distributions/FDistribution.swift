import CBoostMath

/// The F distribution of a ratio of two variances (Fisher, Snedecor); R: `pf`, `qf`.
package struct FDistribution: ContinuousDistribution {
  /// The degrees of freedom of the numerator, at least 1.
  package let numeratorDegreesOfFreedom: Double
  /// The degrees of freedom of the denominator, at least 1.
  package let denominatorDegreesOfFreedom: Double

  /// Creates the distribution.
  package init(numeratorDegreesOfFreedom: Double, denominatorDegreesOfFreedom: Double) {
    precondition(numeratorDegreesOfFreedom >= 1 && numeratorDegreesOfFreedom.isFinite)
    precondition(denominatorDegreesOfFreedom >= 1 && denominatorDegreesOfFreedom.isFinite)
    self.numeratorDegreesOfFreedom = numeratorDegreesOfFreedom
    self.denominatorDegreesOfFreedom = denominatorDegreesOfFreedom
  }

  package func cumulative(_ x: Double) -> Double {
    precondition(x.isFinite)
    return boost_fisher_f_cdf(max(x, 0), numeratorDegreesOfFreedom, denominatorDegreesOfFreedom)
  }

  package func upperTail(_ x: Double) -> Double {
    precondition(x.isFinite)
    return boost_fisher_f_sf(max(x, 0), numeratorDegreesOfFreedom, denominatorDegreesOfFreedom)
  }

  package func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1)
    return boost_fisher_f_quantile(probability, numeratorDegreesOfFreedom, denominatorDegreesOfFreedom)
  }
}
