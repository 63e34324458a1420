import Foundation

/// The lower triangular L with A = L Lᵀ of a small symmetric positive definite matrix A.
///
/// Golub and Van Loan (2013), "Matrix Computations", 4th ed., §4.2. R: `chol`.
struct CholeskyFactor: Sendable {
  private let size: Int
  private let lower: [[Double]]

  /// Factorises a matrix, whose lower triangle alone is read; nil where it is not positive definite up to rounding.
  ///
  /// Complexity: O(k³) for k rows.
  init?(_ matrix: [[Double]]) {
    size = matrix.count
    var lower = matrix
    for column in matrix.indices {
      for row in column..<matrix.count {
        var rest = matrix[row][column]
        for place in 0..<column { rest -= lower[row][place] * lower[column][place] }
        if row > column {
          lower[row][column] = rest / lower[column][column]
        } else {
          guard rest > 1e-12 * matrix[row][row] else { return nil }
          lower[row][row] = rest.squareRoot()
        }
      }
    }
    self.lower = lower
  }

  /// The x with A x = b; complexity O(k²).
  func solve(_ b: [Double]) -> [Double] {
    var x = b
    for row in 0..<size {
      for column in 0..<row { x[row] -= lower[row][column] * x[column] }
      x[row] /= lower[row][row]
    }
    for row in (0..<size).reversed() {
      for column in row + 1..<size { x[row] -= lower[column][row] * x[column] }
      x[row] /= lower[row][row]
    }
    return x
  }

  /// The inverse of A; complexity O(k³).
  var inverse: [[Double]] {
    (0..<size).map { column in solve((0..<size).map { $0 == column ? 1 : 0 }) }
  }

  /// The natural logarithm of the determinant of A; complexity O(k).
  var logDeterminant: Double { (0..<size).reduce(0) { $0 + 2 * log(lower[$1][$1]) } }
}
