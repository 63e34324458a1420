/// How badly a one-factor model fits a correlation matrix, and in which direction it fits less badly.
///
/// With V = Σ⁻¹ and D = V(Σ − R)V the slopes of F = log|Σ| + tr(RV) are 2Dλ along the loadings and the diagonal of D along
/// the residual variances; the curvatures are the second derivatives of F in closed form, expected where Σ = R.
struct OneFactorLikelihood: Sendable {
  /// F, less where the fit is better.
  let discrepancy: Double
  /// The slopes of F along the loadings, then along the residual variances.
  let gradient: [Double]

  private let loadings: [Double]
  private let inverse: [[Double]]
  private let misfit: [[Double]]

  /// Creates the likelihood of a model; nil where its Σ is not positive definite.
  init?(_ model: OneFactorModel, target: [[Double]]) {
    let places = target.indices
    loadings = model.loadings
    let implied = places.map { row in
      places.map { column in
        model.loadings[row] * model.loadings[column] + (row == column ? model.residualVariances[row] : 0)
      }
    }
    guard let factor = CholeskyFactor(implied) else { return nil }
    let inverse = factor.inverse
    let weighted = Self.product(inverse, target)
    let fitted = Self.product(weighted, inverse)
    let misfit = places.map { row in places.map { inverse[row][$0] - fitted[row][$0] } }
    discrepancy = factor.logDeterminant + places.reduce(0) { $0 + weighted[$1][$1] }
    gradient = Self.product(misfit, model.loadings).map { 2 * $0 } + places.map { misfit[$0][$0] }
    self.inverse = inverse
    self.misfit = misfit
  }

  /// The step of some parameters to the least F of the parabola that touches F, 0 for the others; nil where there is none.
  ///
  /// Where the observed curvature has no least, the expected one takes its place.
  ///
  /// - Parameter free: the places of the parameters that may move, ascending.
  func step(free: [Int]) -> [Double]? {
    for curvature in [curvature(observed: true), curvature(observed: false)] {
      let reduced = free.map { row in free.map { curvature[row][$0] } }
      guard let factor = CholeskyFactor(reduced) else { continue }
      var step = gradient.map { _ in 0.0 }
      for (parameter, change) in zip(free, factor.solve(free.map { -gradient[$0] })) { step[parameter] = change }
      return step
    }
    return nil
  }

  /// The expected curvature: half of it is the information that one respondent gives about the parameters.
  var expectedCurvature: CholeskyFactor? { CholeskyFactor(curvature(observed: false)) }

  /// The matrix of second derivatives, loadings first.
  private func curvature(observed: Bool) -> [[Double]] {
    let q = Self.product(inverse, loadings)
    let d = Self.product(misfit, loadings).map { observed ? $0 : 0 }
    let c = zip(loadings, q).reduce(0) { $0 + $1.0 * $1.1 }
    let e = zip(loadings, d).reduce(0) { $0 + $1.0 * $1.1 }
    let count = loadings.count
    var matrix = Array(repeating: Array(repeating: 0.0, count: 2 * count), count: 2 * count)
    for i in 0..<count {
      for j in 0..<count {
        let v = inverse[i][j]
        let m = observed ? misfit[i][j] : 0
        matrix[i][j] = 2 * ((c - e) * v + q[i] * q[j] - q[i] * d[j] - q[j] * d[i] + (1 - c) * m)
        matrix[count + j][i] = 2 * (v * (q[j] - d[j]) - q[j] * m)
        matrix[i][count + j] = matrix[count + j][i]
        matrix[count + i][count + j] = v * v - 2 * v * m
      }
    }
    return matrix
  }

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  private static func product(_ first: [[Double]], _ second: [[Double]]) -> [[Double]] {
    first.map { row in second.indices.map { column in row.indices.reduce(0) { $0 + row[$1] * second[$1][column] } } }
  }
}
