import CBoostMath

/// The number of successes among draws without replacement from a population; R: `dhyper`.
package struct HypergeometricDistribution: Sendable {
  /// The size of the population.
  package let population: Int
  /// The successes in the population, in 0...population.
  package let successes: Int
  /// The number of draws, in 0...population.
  package let draws: Int

  /// Creates the distribution.
  package init(population: Int, successes: Int, draws: Int) {
    precondition(0...population ~= successes && 0...population ~= draws)
    self.population = population
    self.successes = successes
    self.draws = draws
  }

  /// The possible numbers of successes.
  package var support: ClosedRange<Int> { max(0, draws + successes - population)...min(draws, successes) }

  /// The most likely number of successes, the greater one of two.
  package var mode: Int {
    let product = (draws + 1).multipliedFullWidth(by: successes + 1)
    return (population + 2).dividingFullWidth(product).quotient
  }

  /// The probability of a number of successes, 0 outside the support.
  package func probability(of x: Int) -> Double {
    guard support.contains(x) else { return 0 }
    guard support.count > 1 else { return 1 }
    return boost_hypergeometric_pdf(Double(x), Double(population), Double(successes), Double(draws))
  }

  /// The probabilities of the whole support in ascending order, by the ratio of neighbours from the mode outwards.
  ///
  /// Complexity: linear in the size of the support.
  package var probabilities: [Double] {
    let support = support
    var result = [Double](repeating: 0, count: support.count)
    let start = mode - support.lowerBound
    result[start] = probability(of: mode)
    for index in result.indices.dropFirst(start + 1) {
      result[index] = result[index - 1] * ratio(above: support.lowerBound + index - 1)
    }
    for index in result.indices.prefix(start).reversed() {
      result[index] = result[index + 1] / ratio(above: support.lowerBound + index)
    }
    return result
  }

  /// A random number of successes.
  ///
  /// Complexity: constant on average.
  package func random(using generator: inout SplitMix64) -> Int {
    guard support.count > 1 else { return support.lowerBound }
    return variance < 900 ? randomByInversion(using: &generator) : randomByRejection(using: &generator)
  }

  private var mean: Double { Double(draws) * (Double(successes) / Double(population)) }

  private var variance: Double {
    let left = Double(population - draws) / Double(max(1, population - 1))
    return mean * (Double(population - successes) / Double(population)) * left
  }

  /// The inverse of the distribution function, summed from the mode outwards in some standard deviations of steps.
  ///
  /// Source: Kachitvichyanukul and Schmeiser (1985), "Computer generation of hypergeometric random variates", Journal of
  /// Statistical Computation and Simulation 22:127–145, algorithm HIN, begun at the mode instead of the lower end.
  private func randomByInversion(using generator: inout SplitMix64) -> Int {
    let support = support
    var (lower, upper) = (mode, mode)
    var lowerProbability = probability(of: mode)
    var upperProbability = lowerProbability
    var remaining = generator.unit() - lowerProbability
    // Rounding may leave a crumb beyond the whole support; it goes to the mode.
    while remaining >= 0, lower > support.lowerBound || upper < support.upperBound {
      if upper < support.upperBound {
        upperProbability *= ratio(above: upper)
        upper += 1
        remaining -= upperProbability
        if remaining < 0 { return upper }
      }
      if lower > support.lowerBound {
        lower -= 1
        lowerProbability /= ratio(above: lower)
        remaining -= lowerProbability
        if remaining < 0 { return lower }
      }
    }
    return mode
  }

  /// Rejection by the ratio of uniforms in a box that holds the distribution, with about 1.4 trials.
  ///
  /// Source: Stadlober (1990), "The ratio of uniforms approach for generating discrete random variates", Journal of
  /// Computational and Applied Mathematics 31:181–189, algorithm HRUA.
  private func randomByRejection(using generator: inout SplitMix64) -> Int {
    let support = support
    let peak = probability(of: mode)
    let width = 1.7155277699214135 * (variance + 0.5).squareRoot() + 0.8989161620588988  // 2√(2/e), 3 − 2√(3/e)
    while true {
      let u = 1 - generator.unit()
      let x = (mean + 0.5 + width * (generator.unit() - 0.5) / u).rounded(.down)
      guard x >= Double(support.lowerBound), x <= Double(support.upperBound) else { continue }
      if u * u * peak <= probability(of: Int(x)) { return Int(x) }
    }
  }

  /// P(X = x + 1) / P(X = x), for x and x + 1 in the support.
  func ratio(above x: Int) -> Double {
    let numerator = Double(successes - x) * Double(draws - x)
    return numerator / (Double(x + 1) * Double(population - successes - draws + x + 1))
  }
}
