extension WeightedValueCounts {
  /// The weighted median; nil without answers.
  ///
  /// The smallest value up to which at least half of the weight lies; where exactly half lies up to it, the middle
  /// between it and the next value, so that equal weights give the median of the answers. A difference from one half below
  /// 10⁻¹² comes from weights such as 0.46, which have no exact binary form, and counts as none.
  ///
  /// R: `survey::svyquantile(qrule = "hf2")`. Complexity: O(k).
  package var median: Double? {
    var below = FixedPointSum.zero
    for (index, value) in values.enumerated() {
      below = below + sums[index].weight
      let excess = (below * 2 - total.weight).value / total.weight.value
      if excess > 1e-12 { return value }
      if excess >= -1e-12 { return value / 2 + values[index + 1] / 2 }
    }
    return nil
  }
}

extension Location {
  /// The median of weighted answers as a figure of the weighted answers themselves.
  ///
  /// See `WeightedValueCounts.median`. R: `survey::svyquantile(qrule = "hf2")`.
  ///
  /// - Parameter answers: the answers; none gives `noAnswers`.
  package static func median(of answers: WeightedValueCounts) -> Estimation {
    guard let median = answers.median else { return .notEstimable(.noAnswers) }
    return .estimated(Estimate(exactly: median, n: answers.total.n, method: .weightedCount))
  }
}
