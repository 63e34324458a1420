extension Association {
  /// The polychoric correlation: that of two normal variables which the points of two scales are thought to cut.
  ///
  /// In two steps: the thresholds are those of the margins, the correlation is that of the greatest likelihood given
  /// them. The standard error is that of the second step, from the observed information; the interval is taken on
  /// Fisher's z scale. Small tables with empty cells may have their greatest likelihood at 1 or −1; nothing is added to
  /// the cells to prevent it.
  ///
  /// Olsson (1979). R: `polycor::polychor(ML = FALSE, std.err = TRUE)`. Precise to about 10⁻⁷. Complexity: O(r · c) for r
  /// and c points, some hundred times; for scales of a few points.
  ///
  /// - Parameters:
  ///   - pairs: the answers; none gives `noAnswers`, one `singleAnswer`, equal first or equal second ones
  ///     `noVariation`. A greatest likelihood at 1 or −1 has no interval: `extremeValue`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func polychoric(of pairs: PairedCounts, level: Double) -> Estimation {
    guard pairs.n > 0 else { return .notEstimable(.noAnswers) }
    guard pairs.n > 1 else { return .notEstimable(.singleAnswer) }
    guard pairs.first.values.count > 1, pairs.second.values.count > 1 else { return .notEstimable(.noVariation) }
    let likelihood = PolychoricLikelihood(of: pairs)
    let correlation = likelihood.maximum
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: correlation, intervalAbsence: reason, n: pairs.n, method: .polychoric))
    }
    guard abs(correlation) < 1 else { return withoutInterval(.extremeValue) }
    let information = -likelihood.at(correlation).curvature
    guard information > 0 else { return withoutInterval(.tooFewAnswers) }
    let standardError = 1 / (information.squareRoot() * (1 - correlation) * (1 + correlation))
    guard standardError.isFinite else { return withoutInterval(.tooFewAnswers) }
    let interval = FisherTransformation.interval(around: correlation, standardError: standardError, level: level)
    return .estimated(Estimate(value: correlation, interval: interval, n: pairs.n, method: .polychoric))
  }
}

extension PolychoricLikelihood {
  /// The correlation of the greatest likelihood; 1 or −1 where the likelihood rises as far as it can be computed.
  fileprivate var maximum: Double {
    // A coarse look first, so that the slope is followed to the greatest of several maxima.
    let limit = 1 - 1e-6
    let grid = [-limit, -0.99] + (-19...19).map { Double($0) / 20 } + [0.99, limit]
    let heights = grid.map { at($0).logarithm }
    let highest = heights.indices.max { heights[$0] < heights[$1] } ?? 0
    // Towards a limit that it does not leave the likelihood may be flat to the last bits.
    let asHigh = heights[highest] - 1e-12 * abs(heights[highest])
    if heights[0] >= asHigh { return -1 }
    if heights[grid.count - 1] >= asHigh { return 1 }
    let range = grid[max(0, highest - 1)]...grid[min(grid.count - 1, highest + 1)]
    return Bisection.root(in: range) { at($0).slope }
  }
}
