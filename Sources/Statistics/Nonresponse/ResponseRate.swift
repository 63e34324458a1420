/// A response rate by its name in AAPOR's Standard Definitions (10th ed., 2023).
///
/// Those that counting alone gives: RR3 and RR4 need an estimate of how many cases of unknown eligibility are eligible, and
/// RR6 is RR5 with partial interviews.
package enum ResponseRate: String, Sendable, CaseIterable {
  /// I / ((I + P) + (R + NC + O) + (UH + UO)): complete interviews of all that may be eligible, the smallest rate.
  case rr1 = "AAPOR RR1"
  /// (I + P) / ((I + P) + (R + NC + O) + (UH + UO)): partial interviews count as responses.
  case rr2 = "AAPOR RR2"
  /// I / ((I + P) + (R + NC + O)): no case of unknown eligibility is taken to be eligible, or there is none.
  case rr5 = "AAPOR RR5"

  /// The cases that count as responses: the numerator of the rate.
  package func responses(of cases: CaseDispositions) -> Int {
    switch self {
    case .rr1, .rr5: cases.complete
    case .rr2: cases.complete + cases.partial
    }
  }

  /// The rate, in 0...1, as a figure of the counted cases; `n` is its denominator.
  ///
  /// R: `outcomerate::outcomerate`.
  ///
  /// - Parameter cases: the cases of the survey; a denominator of 0 gives `emptyPopulation`.
  package func estimate(of cases: CaseDispositions) -> Estimation {
    let denominator =
      switch self {
      case .rr1, .rr2: cases.eligible + cases.unknown
      case .rr5: cases.eligible
      }
    guard denominator > 0 else { return .notEstimable(.emptyPopulation) }
    return .estimated(Estimate(exactly: Double(responses(of: cases)) / Double(denominator), n: denominator))
  }
}
