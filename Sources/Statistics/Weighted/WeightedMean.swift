extension WeightedValueCounts {
  /// The weighted mean Σ w x / Σ w; nil without answers or where it overflows.
  ///
  /// R: `weighted.mean`. Summed as distances from the smallest value, so that the mean of equal values is exactly that
  /// value. Complexity: O(k).
  package var mean: Double? {
    guard let origin = values.first else { return nil }
    var sum = 0.0
    for (value, answers) in zip(values, sums) { sum += answers.weight.value * (value - origin) }
    let mean = origin + sum / total.weight.value
    return mean.isFinite ? mean : nil
  }
}

extension Location {
  /// The mean of weighted answers with the interval of Student's t distribution on n − 1 degrees of freedom.
  ///
  /// The variance of the mean is linearised, n / (n − 1) · Σ w² (x − x̄)² / (Σ w)², which treats the weights as given and
  /// the answers as independent. With equal weights it is `mean(of:level:)` of counted answers.
  ///
  /// Source: Särndal, Swensson and Wretman (1992), "Model assisted survey sampling", §5.7 (ratio of two totals), as for a
  /// sample drawn with replacement. R: `survey::svymean(~x, svydesign(ids = ~1, weights = ~w))`.
  ///
  /// - Parameters:
  ///   - answers: the answers; none gives `noAnswers`. One answer, or equal answers, give a mean without interval.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func mean(of answers: WeightedValueCounts, level: Double) -> Estimation {
    let n = answers.total.n
    guard n > 0 else { return .notEstimable(.noAnswers) }
    guard let mean = answers.mean else { return .notEstimable(.numericOverflow) }
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: mean, intervalAbsence: reason, n: n, method: .weightedStudentT))
    }
    guard n > 1 else { return withoutInterval(.singleAnswer) }
    guard answers.values.count > 1 else { return withoutInterval(.noVariation) }
    var squares = 0.0
    for (value, sum) in zip(answers.values, answers.sums) {
      squares += sum.squaredWeight.value * (value - mean) * (value - mean)
    }
    // Answers closer together than 10⁻¹⁶⁰ have squares of 0.
    guard squares > 0 else { return withoutInterval(.noVariation) }
    let error = (squares * Double(n) / Double(n - 1)).squareRoot() / answers.total.weight.value
    let halfWidth = StudentTDistribution(degreesOfFreedom: Double(n - 1)).criticalValue(level: level) * error
    guard (abs(mean) + halfWidth).isFinite else { return withoutInterval(.numericOverflow) }
    let interval = ConfidenceInterval(low: mean - halfWidth, high: mean + halfWidth, level: level)
    return .estimated(Estimate(value: mean, interval: interval, n: n, method: .weightedStudentT))
  }
}
