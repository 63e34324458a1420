extension SeveralGroups {
  /// Welch's analysis of variance: whether several means differ, without assuming equal variances.
  ///
  /// With weights wᵢ = nᵢ / s²ᵢ, their sum W and the weighted mean m, F = Σ wᵢ (x̄ᵢ − m)² / ((k − 1) (1 + 2 (k − 2) λ)) on
  /// k − 1 and 1 / 3λ degrees of freedom, where λ = Σ (1 − wᵢ/W)² / (nᵢ − 1) / (k² − 1). With two groups it is the square
  /// of Welch's t.
  ///
  /// Source: Welch (1951), "On the comparison of several mean values: an alternative approach", Biometrika 38:330–336.
  /// R: `oneway.test(answer ~ group)`.
  ///
  /// - Parameter groups: the answers by group; fewer than two groups with answers give `noAnswers`, a group of one
  ///   `singleAnswer`, equal answers throughout `noVariation` and within a group `constantGroup`.
  package static func welchAnova(_ groups: [ValueCounts]) -> TestOutcome {
    let answering = groups.filter { $0.n > 0 }
    guard answering.count > 1 else { return .notTestable(.noAnswers) }
    guard answering.allSatisfy({ $0.n > 1 }) else { return .notTestable(.singleAnswer) }
    let means = answering.compactMap(\.mean)
    let variances = answering.compactMap(\.variance)
    guard means.count == answering.count, variances.count == answering.count else {
      return .notTestable(.numericOverflow)
    }
    guard variances.allSatisfy({ $0 > 0 }) else {
      return .notTestable(Set(answering.flatMap(\.values)).count > 1 ? .constantGroup : .noVariation)
    }

    let k = Double(answering.count)
    let weights = zip(answering, variances).map { Double($0.n) / $1 }
    let sumOfWeights = weights.reduce(0, +)
    // Distances from the first mean, which do not cancel where all means are large.
    let distances = means.map { $0 - means[0] }
    let centre = zip(weights, distances).reduce(0) { $0 + $1.0 / sumOfWeights * $1.1 }
    let between = zip(weights, distances).reduce(0) { $0 + $1.0 * ($1.1 - centre) * ($1.1 - centre) }
    let correction =
      zip(weights, answering).reduce(0.0) { result, group in
        let remainder = 1 - group.0 / sumOfWeights
        return result + remainder * remainder / Double(group.1.n - 1)
      } / (k * k - 1)
    let statistic = between / ((k - 1) * (1 + 2 * (k - 2) * correction))
    guard statistic.isFinite, correction > 0 else { return .notTestable(.numericOverflow) }
    let distribution = FDistribution(
      numeratorDegreesOfFreedom: k - 1, denominatorDegreesOfFreedom: max(1, 1 / (3 * correction)))
    return .tested(
      TestResult(
        statistic: statistic,
        degreesOfFreedom: [distribution.numeratorDegreesOfFreedom, distribution.denominatorDegreesOfFreedom],
        pValue: min(1, distribution.upperTail(statistic)), n: groups.map(\.n), method: .welchAnova))
  }
}
