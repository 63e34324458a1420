extension Paired {
  /// The pseudo-median of the differences, the median of their Walsh averages, with the interval of the signed-rank test.
  ///
  /// The limits are the averages at the ranks k from either end, with k the largest for which the signed-rank statistic
  /// without ties lies below k with at most half of the error probability. The interval covers at least at the level,
  /// also with ties and zeros: Noether (1967), "Wilcoxon confidence intervals for location parameters in the discrete
  /// case", JASA 62:184–188. Above 250 pairs k = n(n + 1) / 4 − z√(n(n + 1)(2n + 1) / 24), rounded down (Hollander,
  /// Wolfe and Chicken 2014, "Nonparametric Statistical Methods", 3rd ed., §3.3).
  ///
  /// Source: Hodges and Lehmann (1963). R: `wilcox.test(conf.int = TRUE)`, exact without ties and zeros.
  ///
  /// - Parameters:
  ///   - differences: second − first; none gives `noAnswers`. Below 6 pairs no interval reaches the level 0.95:
  ///     `tooFewAnswers`. Where both limits are the same value, `noVariation` or `tooManyEqualAnswers` says so instead.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func hodgesLehmann(_ differences: ValueCounts, level: Double) -> Estimation {
    let n = differences.n
    guard n > 0 else { return .notEstimable(.noAnswers) }
    let averages = WalshAverages(of: differences)
    let lowMedian = averages.orderStatistic(at: (averages.count - 1) / 2)
    let highMedian = averages.orderStatistic(at: averages.count / 2)
    let value = lowMedian == highMedian ? lowMedian : lowMedian / 2 + highMedian / 2
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: value, intervalAbsence: reason, n: n, method: .hodgesLehmann))
    }
    guard n > 1 else { return withoutInterval(.singleAnswer) }
    guard differences.values.count > 1 else { return withoutInterval(.noVariation) }
    let rank = averagesBelow(count: n, level: level)
    guard rank > 0 else { return withoutInterval(.tooFewAnswers) }
    let low = averages.orderStatistic(at: rank - 1)
    let high = averages.orderStatistic(at: averages.count - rank)
    guard low < high else { return withoutInterval(.tooManyEqualAnswers) }
    let interval = ConfidenceInterval(low: low, high: high, level: level)
    return .estimated(Estimate(value: value, interval: interval, n: n, method: .hodgesLehmann))
  }

  /// The rank, counted from 1, of the average that is the lower limit; 0 where there is none.
  private static func averagesBelow(count n: Int, level: Double) -> Int {
    if let distribution = SignedRankDistribution(ranks: 1...n) {
      return distribution.smallestSums(within: (1 - level) / 2)
    }
    let base = Double(n)
    let z = StandardNormalDistribution().criticalValue(level: level)
    let deviation = (base * (base + 1) * (2 * base + 1) / 24).squareRoot()
    return max(1, Int(base * (base + 1) / 4 - z * deviation))
  }
}
