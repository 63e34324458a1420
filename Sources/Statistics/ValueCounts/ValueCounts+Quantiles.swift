extension ValueCounts {
  /// A quantile by linear interpolation between order statistics; nil without answers.
  ///
  /// Definition 7 of Hyndman and Fan (1996), "Sample quantiles in statistical packages", The American Statistician
  /// 50:361–365, the default of R's `quantile`: the order statistic at position (n − 1) · probability, counted from 0.
  ///
  /// Complexity: O(k).
  ///
  /// - Parameter probability: in 0...1.
  package func quantile(_ probability: Double) -> Double? {
    precondition(probability >= 0 && probability <= 1)
    guard n > 0 else { return nil }
    let position = Double(n - 1) * probability
    let rank = min(Int(position), n - 1)
    let lower = orderStatistic(at: rank)
    let upper = orderStatistic(at: min(rank + 1, n - 1))
    let fraction = position - Double(rank)
    return lower == upper ? lower : (1 - fraction) * lower + fraction * upper
  }

  /// The median; nil without answers.
  ///
  /// With an even number of answers it is the middle between the two central ones, also for the codes of an ordered
  /// scale: 2.5 says that one half answered at most 2 and the other at least 3. `lowMedian` and `highMedian` are always
  /// answers that somebody gave. R: `median`.
  ///
  /// Complexity: O(k).
  package var median: Double? {
    guard let low = lowMedian, let high = highMedian else { return nil }
    return low == high ? low : low / 2 + high / 2
  }

  /// The lower of the two central answers, or the central one; nil without answers.
  ///
  /// Complexity: O(k).
  package var lowMedian: Double? { n > 0 ? orderStatistic(at: (n - 1) / 2) : nil }

  /// The upper of the two central answers, or the central one; nil without answers.
  ///
  /// Complexity: O(k).
  package var highMedian: Double? { n > 0 ? orderStatistic(at: n / 2) : nil }

  /// The answer at a rank counted from 0, when answers stand in ascending order.
  ///
  /// Complexity: O(k).
  func orderStatistic(at rank: Int) -> Double {
    var remaining = rank
    for (value, count) in zip(values, counts) {
      if remaining < count { return value }
      remaining -= count
    }
    preconditionFailure("rank \(rank) is not among \(n) answers")
  }
}
