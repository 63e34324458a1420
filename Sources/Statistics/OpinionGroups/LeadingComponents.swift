/// The largest eigenvalues of AᵀA and their eigenvectors, for a matrix A too large to be diagonalised as a whole.
///
/// The block Krylov method: products of AᵀA with a random pair of vectors span a space in which the Rayleigh–Ritz
/// eigenvectors soon are those of the matrix. Source: Golub and Van Loan (2013), "Matrix Computations", 4th ed., §10.3;
/// Musco and Musco (2015), "Randomized block Krylov methods for stronger and faster approximate singular value
/// decomposition", NeurIPS 28.
struct LeadingComponents {
  /// The eigenvalues in descending order, fewer than asked for where the matrix has no more.
  let values: [Double]
  /// The eigenvectors of length 1, each with its largest entry positive.
  let vectors: [[Double]]

  /// Finds eigenvectors; complexity O(m · votes + m² · columns + m³) for a space of m, some dozens, dimensions.
  ///
  /// - Parameters:
  ///   - count: how many, 1 or 2.
  ///   - tolerance: how far AᵀAv may be from λv, as a part of the largest eigenvalue.
  init(of matrix: SparseRows, count: Int, tolerance: Double = 1e-11) {
    precondition(count == 1 || count == 2)
    var generator = SplitMix64(seed: 1933)
    var block = (0..<2).map { _ in (0..<matrix.width).map { _ in generator.unit() - 0.5 } }
    var basis: [[Double]] = []
    var images: [[Double]] = []
    var checkpoint = 8
    while true {
      let before = basis.count
      for vector in block {
        guard let direction = Self.orthonormalised(vector, against: basis) else { continue }
        basis.append(direction)
        images.append(matrix.gram(direction))
      }
      let isExhausted = basis.count == before || basis.count >= matrix.width
      block = Array(images[before...])
      guard basis.count >= checkpoint || isExhausted else { continue }
      checkpoint *= 2
      let projected = basis.indices.map { row in basis.indices.map { Self.dot(basis[row], images[$0]) } }
      let ritz = JacobiEigenvalues(projected)
      let largest = ritz.values.first ?? 0
      let found = (0..<min(count, basis.count)).filter { ritz.values[$0] > 1e-12 * largest }
      let pairs = found.map { RitzPair(ritz, index: $0, basis: basis, images: images) }
      let residual = pairs.map(\.residual).max() ?? 0
      if isExhausted || residual <= tolerance * largest {
        values = pairs.map(\.value)
        vectors = pairs.map { Self.withLargestEntryPositive($0.vector) }
        return
      }
    }
  }

  /// The best approximation of an eigenvalue and its eigenvector in the space spanned so far.
  private struct RitzPair {
    let value: Double
    let vector: [Double]
    /// The length of AᵀAv − λv.
    let residual: Double

    init(_ ritz: JacobiEigenvalues, index: Int, basis: [[Double]], images: [[Double]]) {
      value = ritz.values[index]
      vector = LeadingComponents.combination(of: basis, ritz.vectors[index])
      let image = LeadingComponents.combination(of: images, ritz.vectors[index])
      var sum = 0.0
      for place in image.indices {
        let difference = image[place] - value * vector[place]
        sum += difference * difference
      }
      residual = sum.squareRoot()
    }
  }

  /// The part of a vector at right angles to orthonormal ones, of length 1; nil where rounding alone is left.
  private static func orthonormalised(_ vector: [Double], against basis: [[Double]]) -> [Double]? {
    var rest = vector
    let length = dot(vector, vector).squareRoot()
    // Twice is enough (Giraud, Langou and Rozložník 2005).
    for _ in 0..<2 {
      for direction in basis {
        let product = dot(direction, rest)
        for index in rest.indices { rest[index] -= product * direction[index] }
      }
    }
    let left = dot(rest, rest).squareRoot()
    return left > 1e-10 * length ? rest.map { $0 / left } : nil
  }

  private static func dot(_ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for index in first.indices { sum += first[index] * second[index] }
    return sum
  }

  private static func combination(of vectors: [[Double]], _ factors: [Double]) -> [Double] {
    var result = [Double](repeating: 0, count: vectors.first?.count ?? 0)
    for (vector, factor) in zip(vectors, factors) {
      for index in result.indices { result[index] += factor * vector[index] }
    }
    return result
  }

  private static func withLargestEntryPositive(_ vector: [Double]) -> [Double] {
    let largest = vector.max { abs($0) < abs($1) } ?? 0
    return largest < 0 ? vector.map { -$0 } : vector
  }
}
