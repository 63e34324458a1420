extension Share {
  /// A share with the normal interval that z²/2 successes and z²/2 failures are added to, cut at 0 and 1.
  ///
  /// The value stays the observed share; the interval is centred at (successes + z²/2) / (trials + z²), the middle of
  /// Wilson's interval, which it contains.
  ///
  /// Source: Agresti and Coull (1998); Brown, Cai and DasGupta (2001). R: `DescTools::BinomCI(method = "agresti-coull")`.
  ///
  /// - Parameters:
  ///   - successes: the answers with the property, in 0...trials.
  ///   - trials: the valid answers; 0 gives `noAnswers`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func agrestiCoull(successes: Int, of trials: Int, level: Double) -> Estimation {
    precondition(successes >= 0 && successes <= trials)
    guard trials > 0 else { return .notEstimable(.noAnswers) }
    let z = StandardNormalDistribution().criticalValue(level: level)
    let enlarged = Double(trials) + z * z
    let centre = (Double(successes) + z * z / 2) / enlarged
    let complement = (Double(trials - successes) + z * z / 2) / enlarged
    let halfWidth = z * (centre * complement / enlarged).squareRoot()
    let interval = ConfidenceInterval(
      low: max(0, centre - halfWidth), high: min(1, centre + halfWidth), level: level)
    return .estimated(
      Estimate(value: Double(successes) / Double(trials), interval: interval, n: trials, method: .agrestiCoull))
  }
}
