extension Movement {
  /// The difference of two shares of the same people, those up less those down, in −1...1, with Tango's score interval.
  ///
  /// For a movement into a property it is the share that has the property in the second answers less that in the first.
  /// The limits are the differences Δ that the score test z = (up − down − nΔ) / √(n(2q + Δ(1 − Δ))) just does not
  /// reject, with q the maximum likelihood estimate of the share down where the difference is Δ. Like Wilson's interval
  /// it has a width also where nobody or everybody moved. A level of
  /// 95 % is held to within 1.5 points where five people can be expected to move; with fewer it covers more
  /// (`scripts/simulate`). `Share.pairedDifference`, which takes the first share less the
  /// second, also weighs who had the property both times; up and down on a scale of points have no such table.
  ///
  /// Source: Tango (1998), "Equivalence test and confidence interval for the difference in proportions for the
  /// paired-sample design", Statistics in Medicine 17:891–908; recommended by Fagerland, Lydersen and Laake (2014),
  /// Statistics in Medicine 33:2850–2875. R: `PropCIs::scoreci.mp`.
  ///
  /// - Parameter level: the confidence level, strictly between 0 and 1. No people give `noAnswers`.
  package func difference(level: Double) -> Estimation {
    guard n > 0 else { return .notEstimable(.noAnswers) }
    let difference = Double(up - down) / Double(n)
    let z = StandardNormalDistribution().criticalValue(level: level)
    let low = Bisection.root(in: -1...difference) { excess(over: $0) - z * standardError(at: $0) }
    let high = Bisection.root(in: difference...1) { excess(over: $0) + z * standardError(at: $0) }
    let interval = ConfidenceInterval(low: min(low, difference), high: max(high, difference), level: level)
    return .estimated(Estimate(value: difference, interval: interval, n: n, method: .tango))
  }

  /// The difference as it was counted less the supposed one.
  private func excess(over difference: Double) -> Double { Double(up - down) / Double(n) - difference }

  /// The standard error of the difference where it is as supposed.
  private func standardError(at difference: Double) -> Double {
    let base = Double(n)
    let linear = (2 * base - Double(up - down)) * difference - Double(moved)
    let constant = -Double(down) * difference * (1 - difference)
    let root = max(0, linear * linear - 8 * base * constant).squareRoot()
    // The greater root of 2n q² + linear · q + constant = 0, in the form that does not cancel.
    let shareDown = linear > 0 ? -2 * constant / (linear + root) : (root - linear) / (4 * base)
    return (max(0, 2 * shareDown + difference * (1 - difference)) / base).squareRoot()
  }
}
