/// The difference of two means with its standard error where variances are not assumed equal.
struct WelchStatistics: Sendable {
  /// Mean of the first group less mean of the second.
  let difference: Double
  /// The standard error √(s²ₓ/m + s²ᵧ/n), positive.
  let standardError: Double
  /// The degrees of freedom of Welch and Satterthwaite.
  let degreesOfFreedom: Double

  /// Compares two groups.
  ///
  /// Welch (1947). Throws `noAnswers` or `singleAnswer` where a group has no more, `noVariation` where the answers are
  /// equal throughout both, `numericOverflow`.
  init(_ first: ValueCounts, _ second: ValueCounts) throws(NotEstimable) {
    guard first.n > 0, second.n > 0 else { throw .noAnswers }
    guard first.n > 1, second.n > 1 else { throw .singleAnswer }
    guard let mean = first.mean, let otherMean = second.mean, let variance = first.variance,
      let otherVariance = second.variance, (mean - otherMean).isFinite
    else { throw .numericOverflow }
    let squaredErrors = [variance / Double(first.n), otherVariance / Double(second.n)]
    let squaredError = squaredErrors[0] + squaredErrors[1]
    guard squaredError > 0 else { throw .noVariation }
    difference = mean - otherMean
    standardError = squaredError.squareRoot()
    degreesOfFreedom = WelchSatterthwaite.degreesOfFreedom(
      squaredErrors: squaredErrors, sizes: [first.n, second.n])
  }
}
