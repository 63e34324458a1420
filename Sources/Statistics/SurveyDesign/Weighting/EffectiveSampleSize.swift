/// How many respondents of equal weight would be as informative as those there are.
package enum EffectiveSampleSize {
  /// Kish's effective sample size (Σw)² / Σw², from the number of respondents at each weight.
  ///
  /// Equal weights give the number of respondents; n divided by it is the design effect of weighting, 1 plus the squared
  /// coefficient of variation of the weights. Source: Kish (1965), "Survey Sampling", §11.2C; Kish (1992), "Weighting for
  /// unequal Pᵢ", Journal of Official Statistics 8:183–200. Complexity: O(k) for k distinct weights.
  ///
  /// - Parameter weights: finite weights, none negative, not all 0.
  package static func kish(_ weights: some Collection<(weight: Double, count: Int)>) -> Double {
    let largest = weights.map(\.weight).max() ?? 0
    precondition(largest > 0 && largest.isFinite && weights.allSatisfy { $0.weight >= 0 && $0.count >= 0 })
    var sum = 0.0
    var sumOfSquares = 0.0
    for (weight, count) in weights {
      // Relative to the largest, so that no square leaves the range of numbers.
      let relative = weight / largest
      sum += Double(count) * relative
      sumOfSquares += Double(count) * relative * relative
    }
    return sum / sumOfSquares * sum
  }
}
