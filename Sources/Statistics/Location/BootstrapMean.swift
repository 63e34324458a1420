extension Location {
  /// The arithmetic mean with its BCa bootstrap interval, which follows the skewness of the answers.
  ///
  /// A level of 95 % is held to within 1.5 points from 100 answers on; 10 normal ones are covered in 90 %, where Student's t
  /// holds its level, so that `mean` is the default (`scripts/simulate`).
  ///
  /// Source: Efron (1987). R: `boot::boot.ci(type = "bca")`. For equal seeds the interval is the same on every machine. See
  /// `Bootstrap.bca` for what it is and when there is none.
  ///
  /// Complexity: O(resamples · k) for k distinct values.
  ///
  /// - Parameters:
  ///   - answers: the answers; none gives `noAnswers`.
  ///   - level: the confidence level, strictly between 0 and 1.
  ///   - resamples: how often the answers are drawn anew; at least 9,999 for a level of 0.95 in a report.
  ///   - seed: where the random numbers start.
  package static func bootstrapMean(
    of answers: ValueCounts, level: Double, resamples: Int = 9_999, seed: UInt64
  ) -> Estimation {
    guard answers.n > 0 else { return .notEstimable(.noAnswers) }
    guard answers.mean != nil else { return .notEstimable(.numericOverflow) }
    return Bootstrap.bca(of: answers, level: level, resamples: resamples, seed: seed, statistic: \.mean)
  }
}
