extension ValueCounts {
  /// The arithmetic mean; nil without answers or where it overflows.
  ///
  /// R: `mean`. Summed as distances from the smallest value, so that the mean of equal values is exactly that value.
  ///
  /// Complexity: O(k).
  package var mean: Double? {
    guard let origin = minimum else { return nil }
    var sum = 0.0
    for (value, count) in zip(values, counts) {
      sum += Double(count) * (value - origin)
    }
    let mean = origin + sum / Double(n)
    return mean.isFinite ? mean : nil
  }

  /// The sample variance with divisor n − 1; nil below two answers or where it overflows.
  ///
  /// R: `var`. The corrected two-pass algorithm of Chan, Golub and LeVeque (1983), "Algorithms for computing the sample
  /// variance", The American Statistician 37:242–247.
  ///
  /// Complexity: O(k).
  package var variance: Double? {
    guard n > 1, let mean else { return nil }
    var sum = 0.0
    var sumOfSquares = 0.0
    for (value, count) in zip(values, counts) {
      let deviation = value - mean
      sum += Double(count) * deviation
      sumOfSquares += Double(count) * deviation * deviation
    }
    guard sumOfSquares.isFinite else { return nil }
    return max(0, sumOfSquares - sum * sum / Double(n)) / Double(n - 1)
  }

  /// The square root of the sample variance; nil where that is nil.
  ///
  /// R: `sd`. Complexity: O(k).
  package var standardDeviation: Double? { variance?.squareRoot() }
}
