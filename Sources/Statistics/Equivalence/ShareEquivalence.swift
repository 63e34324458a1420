extension Equivalence {
  /// Whether the shares of two groups of different people differ by no more than bounds.
  ///
  /// Each one-sided test is the score test z = (p₁ − p₂ − Δ) / √(q₁(1 − q₁) / m + q₂(1 − q₂) / n) of a difference Δ at a
  /// bound, with q₁ and q₂ = q₁ − Δ the shares of the greatest likelihood.
  ///
  /// Source: Farrington and Manning (1990). R: `DescTools::BinomDiffCI(method = "mee")` inverts the same test.
  ///
  /// - Parameters:
  ///   - first: the successes of the first group, in 0...trials, and its valid answers; none give `noAnswers`.
  ///   - second: those of the second group, likewise.
  ///   - bounds: the bounds of share first − share second, within −1...1, neither of them −1 or 1.
  package static func shareTest(
    _ first: (successes: Int, trials: Int), _ second: (successes: Int, trials: Int), within bounds: ClosedRange<Double>
  ) -> TestOutcome {
    for share in [first, second] { precondition(share.successes >= 0 && share.successes <= share.trials) }
    precondition(bounds.lowerBound > -1 && bounds.upperBound < 1 && bounds.lowerBound < bounds.upperBound)
    guard first.trials > 0, second.trials > 0 else { return .notTestable(.noAnswers) }
    let overLower = score(first, second, difference: bounds.lowerBound)
    let underUpper = score(first, second, difference: bounds.upperBound)
    let pOfLower = StandardNormalDistribution().upperTail(overLower)
    let pOfUpper = StandardNormalDistribution().cumulative(underUpper)
    return .tested(
      TestResult(
        statistic: pOfLower > pOfUpper ? overLower : underUpper, pValue: max(pOfLower, pOfUpper),
        n: [first.trials, second.trials], method: .equivalenceShares))
  }

  /// The score statistic of a difference other than −1 and 1.
  private static func score(
    _ first: (successes: Int, trials: Int), _ second: (successes: Int, trials: Int), difference: Double
  ) -> Double {
    func slope(_ count: Int, _ share: Double) -> Double { count == 0 ? 0 : Double(count) / share }
    // The second share of the greatest likelihood: its logarithm is concave, so that its slope passes 0 once.
    let likeliest = Bisection.root(in: max(0, -difference)...min(1, 1 - difference)) { share in
      slope(second.successes, share) - slope(second.trials - second.successes, 1 - share)
        + slope(first.successes, share + difference) - slope(first.trials - first.successes, 1 - share - difference)
    }
    func variance(_ share: Double, _ trials: Int) -> Double { max(0, share * (1 - share)) / Double(trials) }
    let error = (variance(likeliest + difference, first.trials) + variance(likeliest, second.trials)).squareRoot()
    let observed =
      Double(first.successes) / Double(first.trials) - Double(second.successes) / Double(second.trials)
    // Both shares 0 or 1 and the difference next to 0, towards which the statistic goes to 0 as √|Δ| does.
    guard error > 0 else { return 0 }
    return (observed - difference) / error
  }
}
