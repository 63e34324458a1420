extension Location {
  /// The median as a figure of the counted answers, the middle between the two central ones where n is even.
  ///
  /// R: `median`.
  ///
  /// - Parameter answers: the answers; none gives `noAnswers`.
  package static func median(of answers: ValueCounts) -> Estimation {
    guard let median = answers.median else { return .notEstimable(.noAnswers) }
    return .estimated(Estimate(exactly: median, n: answers.n))
  }
}
