/// Counts and sums of the rows in which two items both have a code: integers, so that every merge gives the same bits.
struct PairMoments: Sendable, Hashable {
  /// The number of rows.
  private(set) var count = 0
  /// The sum of the codes of the first item.
  private(set) var firstSum = 0
  /// The sum of the codes of the second item.
  private(set) var secondSum = 0
  /// The sum of the products of both codes.
  private(set) var productSum = 0

  /// Adds the two codes of a number of equal rows.
  mutating func add(_ first: Int, _ second: Int, count rows: Int) {
    count += rows
    firstSum += rows * first
    secondSum += rows * second
    productSum += rows * first * second
  }

  /// Adds the rows of another pair.
  mutating func merge(_ other: PairMoments) {
    count += other.count
    firstSum += other.firstSum
    secondSum += other.secondSum
    productSum += other.productSum
  }

  /// The same rows with a code x of an item replaced by s − x; a nil leaves the item as it is.
  func reversing(first: Int?, second: Int?) -> PairMoments {
    var result = self
    if let first {
      result.firstSum = first * count - firstSum
      result.productSum = first * secondSum - productSum
    }
    if let second {
      let products = result.productSum
      result.secondSum = second * count - secondSum
      result.productSum = second * result.firstSum - products
    }
    return result
  }

  /// The same pair in all rows and in doubled codes, with twice the median of its item wherever a code is missing.
  ///
  /// - Parameters:
  ///   - rows: the number of all rows.
  ///   - first: every row in which the first item has a code, paired with itself.
  ///   - second: every row in which the second item has a code, likewise.
  ///   - doubledMedians: twice the medians of both items.
  func doubledAndImputed(
    rows: Int, first: PairMoments, second: PairMoments, doubledMedians: (first: Int, second: Int)
  ) -> PairMoments {
    let rowsWithNeither = rows - first.count - second.count + count
    var result = PairMoments()
    result.count = rows
    result.firstSum = 2 * first.firstSum + (rows - first.count) * doubledMedians.first
    result.secondSum = 2 * second.firstSum + (rows - second.count) * doubledMedians.second
    result.productSum =
      4 * productSum + 2 * (first.firstSum - firstSum) * doubledMedians.second
      + 2 * (second.firstSum - secondSum) * doubledMedians.first
      + rowsWithNeither * doubledMedians.first * doubledMedians.second
    return result
  }

  /// The sample covariance with divisor n − 1, or the variance of an item paired with itself; nil below two rows.
  ///
  /// (n Σxy − Σx Σy) / (n (n − 1)), whose numerator is an exact integer, so that nothing cancels. R: `cov`.
  var covariance: Double? {
    guard count > 1 else { return nil }
    let numerator = Int128(count) * Int128(productSum) - Int128(firstSum) * Int128(secondSum)
    return Double(numerator) / (Double(count) * Double(count - 1))
  }
}
