extension Association {
  /// Spearman's rank correlation, Pearson's correlation of the midranks, with an interval on Fisher's z scale.
  ///
  /// The standard error of z is √((1 + r² / 2) / (n − 3)) after Bonett and Wright (2000), which also holds for close
  /// associations. R: `cor(method = "spearman")`.
  ///
  /// Complexity: O(k log k) for k distinct pairs.
  ///
  /// - Parameters:
  ///   - pairs: the answers; none gives `noAnswers`, one `singleAnswer`, equal first or equal second ones
  ///     `noVariation`. Up to three have a value without interval, `tooFewAnswers`, and so has a value of 1 or −1,
  ///     `extremeValue`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func spearman(of pairs: PairedCounts, level: Double) -> Estimation {
    guard pairs.n > 0 else { return .notEstimable(.noAnswers) }
    guard pairs.n > 1 else { return .notEstimable(.singleAnswer) }
    let first = pairs.first
    let second = pairs.second
    guard first.values.count > 1, second.values.count > 1 else { return .notEstimable(.noVariation) }
    let firstRanks = first.doubledMidranks
    let secondRanks = second.doubledMidranks
    var sums = (products: 0.0, first: 0.0, second: 0.0)
    for (row, column, count) in pairs.positions(first: first, second: second) {
      let x = Double(firstRanks[row] - pairs.n - 1)
      let y = Double(secondRanks[column] - pairs.n - 1)
      sums.products += Double(count) * x * y
      sums.first += Double(count) * x * x
      sums.second += Double(count) * y * y
    }
    let correlation = min(1, max(-1, sums.products / (sums.first * sums.second).squareRoot()))
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: correlation, intervalAbsence: reason, n: pairs.n, method: .spearman))
    }
    guard pairs.n > 3 else { return withoutInterval(.tooFewAnswers) }
    guard abs(correlation) < 1 else { return withoutInterval(.extremeValue) }
    let standardError = ((1 + correlation * correlation / 2) / Double(pairs.n - 3)).squareRoot()
    let interval = FisherTransformation.interval(around: correlation, standardError: standardError, level: level)
    return .estimated(Estimate(value: correlation, interval: interval, n: pairs.n, method: .spearman))
  }
}
