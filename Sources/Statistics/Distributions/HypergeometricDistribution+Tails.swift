extension HypergeometricDistribution {
  /// P(X ≤ x), summed from x downwards until the terms no longer count; R: `phyper(x, …)`.
  ///
  /// Complexity: linear in the standard deviation, for an x below the mode.
  func lowerTail(through x: Int) -> Double {
    guard x >= support.lowerBound else { return 0 }
    var term = probability(of: x)
    var sum = term
    for value in (support.lowerBound..<x).reversed() {
      term /= ratio(above: value)
      sum += term
      if term <= sum * 1e-17 { break }
    }
    return sum
  }

  /// P(X ≥ x), summed from x upwards until the terms no longer count; R: `phyper(x - 1, …, lower.tail = FALSE)`.
  ///
  /// Complexity: linear in the standard deviation, for an x above the mode.
  func upperTail(from x: Int) -> Double {
    guard x <= support.upperBound else { return 0 }
    var term = probability(of: x)
    var sum = term
    for value in x..<support.upperBound {
      term *= ratio(above: value)
      sum += term
      if term <= sum * 1e-17 { break }
    }
    return sum
  }
}
