import CBoostMath

/// The beta distribution on 0...1; R: `pbeta`, `qbeta`.
package struct BetaDistribution: ContinuousDistribution {
  /// The first shape parameter, positive.
  package let alpha: Double
  /// The second shape parameter, positive.
  package let beta: Double

  /// Creates the distribution.
  package init(alpha: Double, beta: Double) {
    precondition(alpha > 0 && alpha.isFinite && beta > 0 && beta.isFinite)
    self.alpha = alpha
    self.beta = beta
  }

  package func cumulative(_ x: Double) -> Double {
    precondition(x.isFinite)
    return boost_beta_cdf(min(max(x, 0), 1), alpha, beta)
  }

  package func upperTail(_ x: Double) -> Double {
    precondition(x.isFinite)
    return boost_beta_sf(min(max(x, 0), 1), alpha, beta)
  }

  package func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1)
    return boost_beta_quantile(probability, alpha, beta)
  }

  /// The value above which the given share of the distribution lies, precise where that share is tiny.
  ///
  /// R: `qbeta(probability, alpha, beta, lower.tail = FALSE)`.
  ///
  /// - Parameter probability: strictly between 0 and 1.
  package func upperQuantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1)
    return boost_beta_upper_quantile(probability, alpha, beta)
  }
}
