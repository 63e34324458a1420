extension PostStratification {
  /// The mean of the population from the means of its post-strata, Σ W ȳ with W their shares of the population.
  ///
  /// The variance is the one given the numbers that answered in each post-stratum, Σ W² (1 − n/N) s² / n (Holt and Smith
  /// 1979), the interval Student's t on n − H degrees of freedom for H post-strata with people. R: `survey::svymean` with
  /// the post-strata as strata.
  ///
  /// Complexity: O(k) for k distinct answers.
  ///
  /// - Parameters:
  ///   - strata: the answers in each post-stratum. None at all give `noAnswers`, none in one that has people
  ///     `emptyPostStratum`, one answer alone in any a mean without interval.
  ///   - population: the number of people, or their share, in each post-stratum.
  ///   - finitePopulationCorrection: whether 1 − n/N is applied, for which `population` has to be numbers of people; off
  ///     by default, since it takes those who did not answer for missing by chance. A post-stratum with fewer people than
  ///     answers then gives `populationExceeded`.
  ///   - level: the confidence level, strictly between 0 and 1.
  package static func mean(
    of strata: [ValueCounts], population: PopulationMargin, finitePopulationCorrection: Bool = false, level: Double
  ) -> Estimation {
    precondition(strata.count == population.totals.count)
    let present = zip(strata, population.totals).filter { $0.1 > 0 }
    let n = present.reduce(0) { $0 + $1.0.n }
    guard n > 0 else { return .notEstimable(.noAnswers) }
    guard present.allSatisfy({ $0.0.n > 0 }) else { return .notEstimable(.emptyPostStratum) }
    if finitePopulationCorrection, present.contains(where: { Double($0.0.n) > $0.1 }) {
      return .notEstimable(.populationExceeded)
    }
    var mean = 0.0
    var squaredError = 0.0
    for (answers, size) in present {
      guard let stratumMean = answers.mean else { return .notEstimable(.numericOverflow) }
      mean += size / population.total * stratumMean
      guard answers.n > 1 else { continue }
      guard let variance = answers.variance else { return .notEstimable(.numericOverflow) }
      let correction = finitePopulationCorrection ? 1 - Double(answers.n) / size : 1
      let error = size / population.total * (correction * variance / Double(answers.n)).squareRoot()
      squaredError += error * error
    }
    guard mean.isFinite, squaredError.isFinite else { return .notEstimable(.numericOverflow) }
    func withoutInterval(_ reason: NotEstimable) -> Estimation {
      .estimated(Estimate(value: mean, intervalAbsence: reason, n: n, method: .postStratified))
    }
    if finitePopulationCorrection, present.allSatisfy({ Double($0.0.n) == $0.1 }) {
      return withoutInterval(.wholePopulation)
    }
    guard present.allSatisfy({ $0.0.n > 1 }) else { return withoutInterval(.singleAnswer) }
    guard squaredError > 0 else { return withoutInterval(.noVariation) }
    let distribution = StudentTDistribution(degreesOfFreedom: Double(n - present.count))
    let halfWidth = distribution.criticalValue(level: level) * squaredError.squareRoot()
    guard (abs(mean) + halfWidth).isFinite else { return withoutInterval(.numericOverflow) }
    let interval = ConfidenceInterval(low: mean - halfWidth, high: mean + halfWidth, level: level)
    return .estimated(Estimate(value: mean, interval: interval, n: n, method: .postStratified))
  }
}
