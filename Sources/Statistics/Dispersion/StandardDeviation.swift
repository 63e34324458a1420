extension Dispersion {
  /// The sample standard deviation √(Σ (x − x̄)² / (n − 1)), as a figure of the counted answers.
  ///
  /// Source: Chan, Golub and LeVeque (1983) for the computation, see `ValueCounts.variance`. R: `sd`. Equal answers have the standard deviation 0; a single answer has none.
  ///
  /// - Parameter answers: the answers; none gives `noAnswers`, one `singleAnswer`.
  package static func standardDeviation(of answers: ValueCounts) -> Estimation {
    guard answers.n > 0 else { return .notEstimable(.noAnswers) }
    guard answers.n > 1 else { return .notEstimable(.singleAnswer) }
    guard let deviation = answers.standardDeviation else { return .notEstimable(.numericOverflow) }
    return .estimated(Estimate(exactly: deviation, n: answers.n))
  }
}
