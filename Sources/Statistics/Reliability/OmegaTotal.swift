extension Reliability {
  /// Omega total, the share of the variance of the sum that one common factor explains, with the interval of the delta
  /// method: ω = (Σλ)² / ((Σλ)² + Σψ).
  ///
  /// Unlike alpha it lets items be of different worth. The model is fitted to all covariances by maximum likelihood
  /// (`OneFactorModel`) and the variance of the sum is that of the model, so that the figure differs in small ways from
  /// R's psych, which fits by minimal residuals and takes correlations and the observed variance. The limits assume normal
  /// answers and are cut at 0 and 1; `omegaTotal(ofRows:)` has limits without that assumption.
  ///
  /// Source: McDonald (1999), "Test Theory", Erlbaum, ch. 6; Raykov (2002), "Analytic estimation of standard error and
  /// confidence interval for scale reliability", Multivariate Behavioral Research 37:89–103. R: `factanal(factors = 1)`,
  /// `lavaan::cfa` with a defined parameter. Complexity: O(k³) for each of about ten steps.
  ///
  /// - Parameters:
  ///   - moments: the items; fewer than three give `tooFewItems`, one that follows from others `notPositiveDefinite`, a
  ///     residual variance of next to 0 `improperSolution`.
  ///   - missing: what is done about missing codes.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func omegaTotal(of moments: CoMoments, missing: MissingCodes, level: Double) -> Estimation {
    do throws(NotEstimable) {
      let items = try moments.covariance(missing)
      let correlations = try items.correlations()
      let model = try OneFactorModel(fittedTo: correlations)
      guard model.isProper else { throw .improperSolution }
      let omega = omegaTotal(model, items)
      let error = try standardErrorOfOmega(model, items, correlations)
      let halfWidth = StandardNormalDistribution().criticalValue(level: level) * error
      let interval = ConfidenceInterval(
        low: max(0, omega - halfWidth), high: min(1, omega + halfWidth), level: level)
      return .estimated(Estimate(value: omega, interval: interval, n: items.n, method: .oneFactorMaximumLikelihood))
    } catch {
      return .notEstimable(error)
    }
  }

  /// The value of omega in the units of the items.
  static func omegaTotal(_ model: OneFactorModel, _ items: ItemCovariance) -> Double {
    let parts = varianceParts(model, items)
    return parts.common / (parts.common + parts.residual)
  }

  /// What the factor and the residuals contribute to the variance of the sum of the items.
  private static func varianceParts(
    _ model: OneFactorModel, _ items: ItemCovariance
  ) -> (sumOfLoadings: Double, common: Double, residual: Double) {
    let places = 0..<items.itemCount
    let sumOfLoadings = places.reduce(0) { $0 + items[$1, $1].squareRoot() * model.loadings[$1] }
    let residual = places.reduce(0) { $0 + items[$1, $1] * model.residualVariances[$1] }
    return (sumOfLoadings, sumOfLoadings * sumOfLoadings, residual)
  }

  /// The root of gᵀI⁻¹g / n, with g the slopes of omega and I the expected information of a respondent.
  private static func standardErrorOfOmega(
    _ model: OneFactorModel, _ items: ItemCovariance, _ correlations: ItemCovariance
  ) throws(NotEstimable) -> Double {
    let places = 0..<items.itemCount
    let target = places.map { row in places.map { correlations[row, $0] } }
    guard let curvature = OneFactorLikelihood(model, target: target)?.expectedCurvature else { throw .noConvergence }
    let parts = varianceParts(model, items)
    let total = parts.common + parts.residual
    let slopes =
      places.map { 2 * parts.sumOfLoadings * items[$0, $0].squareRoot() * parts.residual / (total * total) }
      + places.map { -parts.common * items[$0, $0] / (total * total) }
    let variance = zip(slopes, curvature.solve(slopes)).reduce(0) { $0 + 2 * $1.0 * $1.1 } / Double(items.n)
    return variance.squareRoot()
  }
}
