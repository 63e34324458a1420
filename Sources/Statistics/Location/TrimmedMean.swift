extension Location {
  /// The mean of the answers without a share of the smallest and of the largest, with the interval of Tukey and
  /// McLaughlin.
  ///
  /// With h answers left and the winsorised variance s², the standard error is √((n − 1) s² / (h (h − 1))), Yuen's too,
  /// and the interval that of Student's t distribution on h − 1 degrees of freedom. Without trimming it is the mean with
  /// Student's interval. The population value is the trimmed mean, for skewed answers not the mean.
  ///
  /// One answer, equal answers, a single one left (`tooFewAnswers`) or only equal ones left (`tooManyEqualAnswers`) give a
  /// trimmed mean without interval.
  ///
  /// Source: Tukey and McLaughlin (1963); Yuen (1974). SAS: `proc univariate trimmed=`. R: `mean(x, trim)` for the value.
  /// Complexity: O(k log k).
  ///
  /// - Parameters:
  ///   - answers: the answers; none gives `noAnswers`.
  ///   - trim: the share left out at each end, in 0..<0.5; n · trim is rounded down.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func trimmedMean(of answers: ValueCounts, trim: Double = 0.2, level: Double) -> Estimation {
    precondition(trim >= 0 && trim < 0.5)
    guard answers.n > 0 else { return .notEstimable(.noAnswers) }
    let cut = Int(Double(answers.n) * trim)
    let core = answers.trimmed(cut)
    guard let mean = core.mean else { return .notEstimable(.numericOverflow) }
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: mean, intervalAbsence: reason, n: answers.n, method: .trimmedMean))
    }
    guard answers.n > 1 else { return withoutInterval(.singleAnswer) }
    guard answers.values.count > 1 else { return withoutInterval(.noVariation) }
    guard core.n > 1 else { return withoutInterval(.tooFewAnswers) }
    guard let deviation = answers.winsorised(cut).standardDeviation else { return withoutInterval(.numericOverflow) }
    guard deviation > 0 else { return withoutInterval(.tooManyEqualAnswers) }

    let remaining = Double(core.n)
    let error = deviation * (Double(answers.n - 1) / (remaining * (remaining - 1))).squareRoot()
    let halfWidth = StudentTDistribution(degreesOfFreedom: remaining - 1).criticalValue(level: level) * error
    guard (abs(mean) + halfWidth).isFinite else { return withoutInterval(.numericOverflow) }
    let interval = ConfidenceInterval(low: mean - halfWidth, high: mean + halfWidth, level: level)
    return .estimated(Estimate(value: mean, interval: interval, n: answers.n, method: .trimmedMean))
  }
}
