extension Association {
  /// Spearman's rank correlation, Pearson's correlation of the midranks, with an interval on Fisher's z scale.
  ///
  /// R: `cor(method = "spearman")`. Complexity: O(k log k) for k distinct pairs.
  ///
  /// - Parameters:
  ///   - pairs: the answers; none gives `noAnswers`, one `singleAnswer`, equal first or equal second ones
  ///     `noVariation`. Up to three have a value without interval, `tooFewAnswers`, and so has a value of 1 or −1,
  ///     `extremeValue`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func spearman(of pairs: PairedCounts, level: Double) -> Estimation {
    guard pairs.n > 0 else { return .notEstimable(.noAnswers) }
    guard pairs.n > 1 else { return .notEstimable(.singleAnswer) }
    guard let correlation = RankCorrelation(of: pairs) else { return .notEstimable(.noVariation) }
    return spearman(correlation.value, n: pairs.n, level: level)
  }

  /// A rank correlation with its interval.
  ///
  /// The standard error of z is √((1 + r² / 2) / (n − 3)) after Bonett and Wright (2000), which also holds for close
  /// associations.
  ///
  /// - Parameters:
  ///   - correlation: in −1...1; 1 and −1 have no interval, `extremeValue`.
  ///   - n: the number of pairs, above 0; up to three have no interval, `tooFewAnswers`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func spearman(_ correlation: Double, n: Int, level: Double) -> Estimation {
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: correlation, intervalAbsence: reason, n: n, method: .spearman))
    }
    guard n > 3 else { return withoutInterval(.tooFewAnswers) }
    guard abs(correlation) < 1 else { return withoutInterval(.extremeValue) }
    let standardError = ((1 + correlation * correlation / 2) / Double(n - 3)).squareRoot()
    let interval = FisherTransformation.interval(around: correlation, standardError: standardError, level: level)
    return .estimated(Estimate(value: correlation, interval: interval, n: n, method: .spearman))
  }
}
