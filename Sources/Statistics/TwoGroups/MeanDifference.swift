/// The difference of the means of two groups, whose variances are estimated apart.
struct MeanDifference {
  /// The number of answers of each group.
  let sizes: [Int]
  /// The mean of the first group less that of the second.
  let value: Double
  /// The squared standard error of each mean; nil where a variance is missing or overflows.
  private let squaredErrors: [Double]?

  /// Compares two groups; nil where a mean is missing or overflows.
  init?(_ first: ValueCounts, _ second: ValueCounts) {
    guard let mean = first.mean, let otherMean = second.mean, (mean - otherMean).isFinite else { return nil }
    sizes = [first.n, second.n]
    value = mean - otherMean
    if let variance = first.variance, let otherVariance = second.variance {
      squaredErrors = [variance / Double(first.n), otherVariance / Double(second.n)]
    } else {
      squaredErrors = nil
    }
  }

  /// Why the difference has no standard error, if it has none.
  var obstacle: NotEstimable? {
    if sizes.contains(1) { return .singleAnswer }
    guard standardError.isFinite else { return .numericOverflow }
    if standardError > 0 { return nil }
    return value == 0 ? .noVariation : .completeSeparation
  }

  /// The standard error of the difference; only where there is no obstacle.
  var standardError: Double { (squaredErrors ?? [.infinity]).reduce(0, +).squareRoot() }

  /// The degrees of freedom of the standard error; only where there is no obstacle.
  var degreesOfFreedom: Double {
    WelchSatterthwaite.degreesOfFreedom(squaredErrors: squaredErrors ?? [], sizes: sizes)
  }
}
