extension Location {
  /// The mean of weighted answers without a share of the weight of the smallest and of the largest, with the interval of
  /// Tukey and McLaughlin.
  ///
  /// Of n answers with the weight W the share g = ⌊n · trim⌋ / n of W is left out at each end; an answer at the edge loses a
  /// part of its weight. With h = n (1 − 2g) and winsorised answers v, moved to the nearest one that remains, the variance is
  /// linearised: h / (h − 1) · Σ w² (v − v̄)² / ((1 − 2g) W)². The interval is that of Student's t distribution on h − 1
  /// degrees of freedom. Equal weights give `trimmedMean(of:trim:level:)` of counted answers, no trimming gives
  /// `mean(of:level:)` of weighted ones.
  ///
  /// One answer, equal answers, a single one left (`tooFewAnswers`) or only equal ones left (`tooManyEqualAnswers`) give a
  /// trimmed mean without interval.
  ///
  /// Source: the trimmed mean as a function of the weighted distribution, and its variance: Shao (1994), "L-statistics in
  /// complex survey problems", Annals of Statistics 22:946–967; Tukey and McLaughlin (1963). R: `survey::svymean` of v has
  /// the variance without its factors. Complexity: O(k).
  ///
  /// - Parameters:
  ///   - answers: the answers; none gives `noAnswers`.
  ///   - trim: the share of the weight left out at each end, in 0..<0.5; n · trim is rounded down.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func trimmedMean(of answers: WeightedValueCounts, trim: Double = 0.2, level: Double) -> Estimation {
    precondition(trim >= 0 && trim < 0.5)
    let n = answers.total.n
    let cut = Int(Double(n) * trim)
    guard let core = WeightedCore(of: answers, without: cut) else { return .notEstimable(.noAnswers) }
    guard core.mean.isFinite else { return .notEstimable(.numericOverflow) }
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: core.mean, intervalAbsence: reason, n: n, method: .weightedTrimmedMean))
    }
    guard n > 1 else { return withoutInterval(.singleAnswer) }
    guard answers.values.count > 1 else { return withoutInterval(.noVariation) }
    let remaining = Double(n - 2 * cut)
    guard remaining > 1 else { return withoutInterval(.tooFewAnswers) }
    let squares = core.winsorisedSquares(of: answers)
    guard squares > 0 else { return withoutInterval(.tooManyEqualAnswers) }
    let error = (squares * remaining / (remaining - 1)).squareRoot() / core.weight
    let halfWidth = StudentTDistribution(degreesOfFreedom: remaining - 1).criticalValue(level: level) * error
    guard (abs(core.mean) + halfWidth).isFinite else { return withoutInterval(.numericOverflow) }
    let interval = ConfidenceInterval(low: core.mean - halfWidth, high: core.mean + halfWidth, level: level)
    return .estimated(Estimate(value: core.mean, interval: interval, n: n, method: .weightedTrimmedMean))
  }
}

/// What is left of weighted answers when as much weight as some answers of average weight have is taken off at each end.
private struct WeightedCore {
  /// The smallest value that is left.
  let low: Double
  /// The largest value that is left.
  let high: Double
  /// The weight that is left.
  let weight: Double
  /// The weighted mean of what is left; not finite where it overflows.
  let mean: Double

  /// Takes the weight off; nil without answers.
  ///
  /// - Parameters:
  ///   - answers: the answers.
  ///   - number: the number of answers of average weight to take off at each end, in 0..<n/2 or 0 for no answers.
  init?(of answers: WeightedValueCounts, without number: Int) {
    guard let smallest = answers.values.first else { return nil }
    let whole = answers.total.weight.value
    let cut = whole * (Double(number) / Double(answers.total.n))
    var ends: (low: Double, high: Double)?
    var below = FixedPointSum.zero
    var left = 0.0
    var moment = 0.0
    for (value, sum) in zip(answers.values, answers.sums) {
      let above = answers.total.weight - below - sum.weight
      let kept = sum.weight.value - max(0, cut - below.value) - max(0, cut - above.value)
      below = below + sum.weight
      // What remains of a value by rounding only is nothing.
      guard kept > 1e-12 * cut else { continue }
      let low = ends?.low ?? value
      ends = (low, value)
      left += kept
      moment += kept * (value - low)
    }
    low = ends?.low ?? smallest
    high = ends?.high ?? smallest
    weight = left
    mean = low + moment / left
  }

  /// Σ w² (v − v̄)² for the answers v, moved to the nearest value that is left, and their weighted mean v̄.
  func winsorisedSquares(of answers: WeightedValueCounts) -> Double {
    let moved = WeightedValueCounts(zip(answers.values.map { min(max($0, low), high) }, answers.sums))
    guard let centre = moved.mean else { return .infinity }
    return zip(moved.values, moved.sums).reduce(0) { sum, pair in
      sum + pair.1.squaredWeight.value * (pair.0 - centre) * (pair.0 - centre)
    }
  }
}
