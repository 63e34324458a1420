/// The covariance matrix of the items of a scale, or their correlation matrix.
struct ItemCovariance: Sendable, Hashable {
  /// The number of items, at least 1.
  let itemCount: Int
  /// The number of rows that it rests on; the smallest number of any pair where they differ.
  let n: Int
  /// The elements, row by row.
  private let elements: [Double]

  /// Creates a matrix from its elements.
  init(itemCount: Int, n: Int, element: (Int, Int) -> Double) {
    self.itemCount = itemCount
    self.n = n
    elements = (0..<itemCount).flatMap { row in (0..<itemCount).map { element(row, $0) } }
  }

  /// The covariance of two items, or the variance of one with itself.
  subscript(first: Int, second: Int) -> Double { elements[first * itemCount + second] }

  /// The sum of the variances of the items.
  var trace: Double { (0..<itemCount).reduce(0) { $0 + self[$1, $1] } }

  /// The sum of the covariances of different items, each pair counted twice.
  var sumOfCovariances: Double {
    var sum = 0.0
    for second in 0..<itemCount {
      for first in 0..<second { sum += 2 * self[first, second] }
    }
    return sum
  }

  /// The variance of the sum of all items.
  ///
  /// - Throws: `noVariation` where it is 0 up to rounding, `notPositiveDefinite` where contradictory covariances make it
  ///   negative.
  func variance() throws(NotEstimable) -> Double {
    let variance = trace + sumOfCovariances
    let rounding = 1e-12 * (trace + elements.reduce(0) { $0 + abs($1) })
    guard abs(variance) > rounding else { throw .noVariation }
    guard variance > 0 else { throw .notPositiveDefinite }
    return variance
  }

  /// The correlation matrix that belongs to it; R: `cov2cor`.
  ///
  /// - Throws: `noVariation` where all codes of an item are equal.
  func correlations() throws(NotEstimable) -> ItemCovariance {
    guard (0..<itemCount).allSatisfy({ self[$0, $0] > 0 }) else { throw .noVariation }
    return ItemCovariance(itemCount: itemCount, n: n) { first, second in
      first == second ? 1 : self[first, second] / (self[first, first] * self[second, second]).squareRoot()
    }
  }

  /// The matrix without an item.
  func dropping(_ item: Int) -> ItemCovariance {
    let kept = (0..<itemCount).filter { $0 != item }
    return ItemCovariance(itemCount: itemCount - 1, n: n) { self[kept[$0], kept[$1]] }
  }
}
