/// Eigenvalues and eigenvectors of a small symmetric matrix by cyclic Jacobi rotations.
///
/// Golub and Van Loan (2013), "Matrix Computations", 4th ed., §8.5. R: `eigen(symmetric = TRUE)`.
struct JacobiEigenvalues {
  /// The eigenvalues in descending order.
  let values: [Double]
  /// The eigenvectors of length 1, in the same order.
  let vectors: [[Double]]

  /// Diagonalises a matrix; complexity O(m³) a sweep, of which some ten are needed.
  init(_ matrix: [[Double]]) {
    let size = matrix.count
    // Rows one after the other; the rows of v become the eigenvectors.
    var a = Array(matrix.joined())
    var v = [Double](repeating: 0, count: size * size)
    for index in 0..<size { v[index * size + index] = 1 }
    let negligible = 1e-17 * (a.map(abs).max() ?? 0)
    var rotated = true
    while rotated {
      rotated = false
      for p in 0..<size {
        for q in p + 1..<max(size, p + 1) where abs(a[p * size + q]) > negligible {
          let theta = (a[q * size + q] - a[p * size + p]) / (2 * a[p * size + q])
          let tangent = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
          let cosine = 1 / (tangent * tangent + 1).squareRoot()
          let sine = tangent * cosine
          Self.rotate(&a, p, q, stride: size, step: 1, count: size, cosine, sine)
          Self.rotate(&a, p, q, stride: 1, step: size, count: size, cosine, sine)
          Self.rotate(&v, p, q, stride: size, step: 1, count: size, cosine, sine)
          // Exactly 0 but for rounding.
          a[p * size + q] = 0
          a[q * size + p] = 0
          rotated = true
        }
      }
    }
    let order = (0..<size).sorted { (a[$1 * size + $1], $0) < (a[$0 * size + $0], $1) }
    values = order.map { a[$0 * size + $0] }
    vectors = order.map { Array(v[$0 * size..<($0 + 1) * size]) }
  }

  /// Rotates two rows (`stride` is their length) or two columns (`stride` is 1) against each other.
  private static func rotate(
    _ a: inout [Double], _ p: Int, _ q: Int, stride: Int, step: Int, count: Int, _ cosine: Double, _ sine: Double
  ) {
    var (first, second) = (p * stride, q * stride)
    for _ in 0..<count {
      let (x, y) = (a[first], a[second])
      a[first] = cosine * x - sine * y
      a[second] = sine * x + cosine * y
      first += step
      second += step
    }
  }
}
