/// Intervals by resampling: how much a figure varies when the answers are drawn anew from themselves.
package enum Bootstrap {
  /// A figure of the answers with its bias-corrected and accelerated (BCa) bootstrap interval.
  ///
  /// The limits are quantiles of the figures of the resamples, at probabilities that allow for bias (the share of
  /// resamples below the figure; ties count half) and for a spread that changes with the figure (acceleration, from
  /// leaving out each answer once). For figures of few central answers such as the median leaving one out often changes
  /// nothing; `Location.median(of:level:)` serves better there.
  ///
  /// There is a value without interval for one answer, for equal answers, where a resample has no figure or lets none of
  /// the corrections be computed (`undefinedUnderResampling`), and where both limits coincide (`tooManyEqualAnswers`).
  ///
  /// Source: Efron (1987). Python: `scipy.stats.bootstrap(method="BCa")`; R: `boot::boot.ci(type = "bca")`, which
  /// counts no ties. Complexity: O(resamples · k) for k distinct values and a figure of O(k), whatever the number of
  /// answers.
  ///
  /// - Parameters:
  ///   - answers: the answers; none gives `noAnswers`.
  ///   - level: the confidence level, strictly between 0 and 1.
  ///   - resamples: how often the answers are drawn anew; at least 9,999 for a level of 0.95 in a report.
  ///   - seed: where the random numbers start; equal seeds give equal intervals on every machine.
  ///   - statistic: the figure, finite; nil where answers have none, which gives `undefinedUnderResampling`.
  package static func bca(
    of answers: ValueCounts, level: Double, resamples: Int = 9_999, seed: UInt64,
    statistic: (ValueCounts) -> Double?
  ) -> Estimation {
    precondition(resamples > 0)
    guard answers.n > 0 else { return .notEstimable(.noAnswers) }
    guard let value = statistic(answers) else { return .notEstimable(.undefinedUnderResampling) }
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: value, intervalAbsence: reason, n: answers.n, method: .bca))
    }
    guard answers.n > 1 else { return withoutInterval(.singleAnswer) }
    guard answers.values.count > 1 else { return withoutInterval(.noVariation) }

    var generator = SplitMix64(seed: seed)
    var replicates: [(Double, Int)] = []
    for _ in 0..<resamples {
      guard let replicate = statistic(answers.resampled(using: &generator)) else {
        return withoutInterval(.undefinedUnderResampling)
      }
      replicates.append((replicate, 1))
    }
    var jackknife: [(Double, Int)] = []
    for (index, count) in answers.counts.enumerated() {
      guard let replicate = statistic(answers.removingOne(at: index)) else {
        return withoutInterval(.undefinedUnderResampling)
      }
      jackknife.append((replicate, count))
    }
    let correction = BootstrapCorrection(
      value: value, replicates: ValueCounts(replicates), jackknife: ValueCounts(jackknife))
    guard let limits = correction?.limits(level: level) else { return withoutInterval(.undefinedUnderResampling) }
    guard limits.low < limits.high else { return withoutInterval(.tooManyEqualAnswers) }
    let interval = ConfidenceInterval(low: limits.low, high: limits.high, level: level)
    return .estimated(Estimate(value: value, interval: interval, n: answers.n, method: .bca))
  }
}
