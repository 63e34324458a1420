/// The items of a scale as one common factor and residuals of their own: Σ = λλᵀ + Ψ with diagonal Ψ.
///
/// Fitted to a correlation matrix R by maximum likelihood: the least of F = log|Σ| + tr(RΣ⁻¹) with every residual variance at
/// least `leastResidualVariance`, since below that F may fall without end. The fit of covariances is the same in other
/// units. Jöreskog (1967), "Some contributions to maximum likelihood factor analysis", Psychometrika 32:443–482. R:
/// `factanal(factors = 1)`, `lavaan::cfa`.
struct OneFactorModel: Sendable {
  /// The part of an item's variance that is its own in any case; the bound of R's `factanal`.
  static let leastResidualVariance = 0.005

  /// The loading of each item on the factor; their sum is not negative.
  private(set) var loadings: [Double]
  /// The part of the variance of each item that it shares with no other.
  private(set) var residualVariances: [Double]

  /// Whether no residual variance had to be kept from falling further; otherwise the fit is a Heywood case.
  var isProper: Bool { residualVariances.allSatisfy { $0 > Self.leastResidualVariance } }

  /// Fits the model by Newton's method with bounds, from the start that `factanal` takes.
  ///
  /// Expected curvature stands in where the observed one does not lead downhill. Residual variances at their bound that
  /// would fall further stay there: Bertsekas (1982), "Projected Newton methods for optimization problems with simple
  /// constraints", SIAM Journal on Control and Optimization 20:221–246. Complexity: O(k³) for k items and each of about
  /// ten steps.
  ///
  /// - Parameter correlations: at least three items.
  /// - Throws: `tooFewItems` below three items, `notPositiveDefinite` where an item follows from others, `noConvergence`
  ///   where no least F is found in 200 steps.
  init(fittedTo correlations: ItemCovariance) throws(NotEstimable) {
    let places = 0..<correlations.itemCount
    guard places.count > 2 else { throw .tooFewItems }
    let target = places.map { row in places.map { correlations[row, $0] } }
    guard let inverse = CholeskyFactor(target)?.inverse else { throw .notPositiveDefinite }
    self.init(startOf: target, inverse: inverse)
    guard var current = OneFactorLikelihood(self, target: target) else { throw .noConvergence }
    for _ in 0..<200 {
      guard let step = current.step(free: free(current.gradient)) else { throw .noConvergence }
      var length = 1.0
      var next = moved(by: step)
      var likelihood = OneFactorLikelihood(next, target: target)
      while (likelihood?.discrepancy ?? .infinity) > current.discrepancy + 1e-13 {
        guard length > 1e-9 else { throw .noConvergence }
        length /= 2
        next = moved(by: step.map { length * $0 })
        likelihood = OneFactorLikelihood(next, target: target)
      }
      guard let likelihood else { throw .noConvergence }
      let distance = zip(parameters, next.parameters).reduce(0) { max($0, abs($1.0 - $1.1)) }
      self = next
      current = likelihood
      if distance < 1e-9 {
        if loadings.reduce(0, +) < 0 { loadings = loadings.map { -$0 } }
        return
      }
    }
    throw .noConvergence
  }

  private var parameters: [Double] { loadings + residualVariances }

  /// The parameters that may move: all but residual variances at their bound whose slope leads below it.
  private func free(_ gradient: [Double]) -> [Int] {
    gradient.indices.filter { parameter in
      let item = parameter - loadings.count
      return item < 0 || residualVariances[item] > Self.leastResidualVariance || gradient[parameter] < 0
    }
  }

  private func moved(by step: [Double]) -> OneFactorModel {
    var model = self
    for item in loadings.indices {
      model.loadings[item] += step[item]
      let residual = residualVariances[item] + step[loadings.count + item]
      model.residualVariances[item] = max(Self.leastResidualVariance, residual)
    }
    return model
  }

  /// Residuals from multiple correlations and the loadings that fit them best.
  private init(startOf target: [[Double]], inverse: [[Double]]) {
    let places = target.indices
    let residuals = places.map { (1 - 0.5 / Double(target.count)) / inverse[$0][$0] }
    // The leading eigenvector of Ψ^-½ R Ψ^-½ by the power method, nearly enough for a start.
    var vector = places.map { item in target[item].reduce(0, +) }
    var size = 1.0
    for _ in 0..<50 {
      let image = places.map { row in
        places.reduce(0) { $0 + target[row][$1] * vector[$1] / (residuals[row] * residuals[$1]).squareRoot() }
      }
      size = image.reduce(0) { $0 + $1 * $1 }.squareRoot()
      vector = size > 1e-9 ? image.map { $0 / size } : places.map { $0 == 0 ? 1 : 0 }
    }
    let factor = max(size - 1, 0.1).squareRoot()
    loadings = places.map { residuals[$0].squareRoot() * vector[$0] * factor }
    residualVariances = residuals.map { max(Self.leastResidualVariance, $0) }
  }
}
