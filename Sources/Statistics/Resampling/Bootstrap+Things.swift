extension Bootstrap {
  /// How the limits of an interval are read from the figures of the resamples.
  package enum Limits: Sendable, Hashable, CaseIterable {
    /// Quantiles of the figures: Efron and Tibshirani (1993), "An introduction to the bootstrap", ch. 13. R:
    /// `boot::boot.ci(type = "perc")`.
    case percentile
    /// Quantiles corrected for bias and acceleration, as in `bca`.
    case biasCorrectedAccelerated

    /// The name under which the method stands in estimates.
    var method: EstimationMethod { self == .percentile ? .percentile : .bca }
  }

  /// An estimate with a bootstrap interval for a figure of things that no table of values stands for, such as respondents
  /// with several answers each.
  ///
  /// Resamples without a figure are left out, up to one in twenty; beyond that, and where the corrections cannot be
  /// computed, there is no interval (`undefinedUnderResampling`), nor where both limits coincide (`tooManyEqualAnswers`).
  /// Complexity: O(things + the figure) for each resample.
  ///
  /// - Parameters:
  ///   - value: the figure of the things themselves.
  ///   - things: how many things there are to draw from.
  ///   - n: the number of them that the figure rests on; a single one gives `singleAnswer`.
  ///   - limits: how the limits are read.
  ///   - level: the confidence level, strictly between 0 and 1.
  ///   - resamples: how often all things are drawn anew, with replacement.
  ///   - seed: where the random numbers start.
  ///   - statistic: the figure for how often each thing was drawn; nil where there is none.
  static func estimate(
    _ value: Double, of things: Int, n: Int, limits: Limits, level: Double, resamples: Int, seed: UInt64,
    statistic: ([Int]) -> Double?
  ) -> Estimate {
    precondition(resamples > 0)
    func withoutInterval(_ reason: NotEstimable) -> Estimate {
      Estimate(value: value, intervalAbsence: reason, n: n, method: limits.method)
    }
    guard n > 1 else { return withoutInterval(.singleAnswer) }
    var generator = SplitMix64(seed: seed)
    let figures = (0..<resamples).compactMap { _ in
      var multiplicities = Array(repeating: 0, count: things)
      for _ in 0..<things { multiplicities[generator.index(below: things)] += 1 }
      return statistic(multiplicities).map { ($0, 1) }
    }
    guard 20 * (resamples - figures.count) <= resamples else { return withoutInterval(.undefinedUnderResampling) }
    let replicates = ValueCounts(figures)
    let ends: (low: Double, high: Double)?
    switch limits {
    case .percentile:
      ends = replicates.quantile((1 - level) / 2).flatMap { low in
        replicates.quantile((1 + level) / 2).map { (low, $0) }
      }
    case .biasCorrectedAccelerated:
      let withoutOne = (0..<things).compactMap { omitted in
        statistic((0..<things).map { $0 == omitted ? 0 : 1 }).map { ($0, 1) }
      }
      guard withoutOne.count == things else { return withoutInterval(.undefinedUnderResampling) }
      let correction = BootstrapCorrection(
        value: value, replicates: replicates, jackknife: ValueCounts(withoutOne))
      ends = correction?.limits(level: level)
    }
    guard let ends else { return withoutInterval(.undefinedUnderResampling) }
    guard ends.low < ends.high else { return withoutInterval(.tooManyEqualAnswers) }
    let interval = ConfidenceInterval(low: ends.low, high: ends.high, level: level)
    return Estimate(value: value, interval: interval, n: n, method: limits.method)
  }
}
