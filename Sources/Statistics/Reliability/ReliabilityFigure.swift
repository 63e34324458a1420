/// The coefficients of the internal consistency of a battery as a whole, in the order of outputs; the raw values are the
/// names that outputs print.
package enum ReliabilityFigure: String, Sendable, CaseIterable {
  /// Cronbach's alpha of the rows with a code for every item.
  case alpha
  /// Cronbach's alpha of covariances that each rest on the rows with codes for both items.
  case pairwiseAlpha = "alphaPairwise"
  /// Cronbach's alpha of all rows, a missing code counting as the median of its item.
  case medianImputedAlpha = "alphaMedianImputed"
  /// Alpha of the correlations of the items.
  case standardisedAlpha = "alphaStandardised"
  /// The share of the variance of the sum that one common factor explains.
  case omegaTotal
  /// The mean of the correlations of all pairs of items.
  case meanInterItemCorrelation

  /// Whether the figure rests on other rows than those with a code for every item.
  package var needsIncompleteRows: Bool {
    switch self {
    case .pairwiseAlpha, .medianImputedAlpha: true
    case .alpha, .standardisedAlpha, .omegaTotal, .meanInterItemCorrelation: false
    }
  }
}

extension Reliability {
  /// A coefficient of the items of a scale.
  ///
  /// - Parameters:
  ///   - moments: the items, turned round as declared.
  ///   - medians: the median of each item, turned round likewise; `nil` for an item without codes.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func estimation(
    _ figure: ReliabilityFigure, of moments: CoMoments, medians: [Double?], level: Double
  ) -> Estimation {
    switch figure {
    case .alpha: cronbachAlpha(of: moments, missing: .listwise, level: level)
    case .pairwiseAlpha: cronbachAlpha(of: moments, missing: .pairwise, level: level)
    case .medianImputedAlpha: cronbachAlpha(of: moments, missing: .medianImputed(medians), level: level)
    case .standardisedAlpha: standardisedAlpha(of: moments, missing: .listwise)
    case .omegaTotal: omegaTotal(of: moments, missing: .listwise, level: level)
    case .meanInterItemCorrelation: meanInterItemCorrelation(of: moments, missing: .listwise)
    }
  }
}
