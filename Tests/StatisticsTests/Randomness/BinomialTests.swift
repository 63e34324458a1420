import Foundation
import Testing

@testable import Statistics

@Suite("Binomial random numbers")
struct BinomialTests {
  /// The probabilities of 0...trials successes, from the binomial distribution as a beta distribution.
  static func probabilities(trials: Int, probability: Double) -> [Double] {
    // P(X ≤ k) = P(Beta(k + 1, trials − k) > probability).
    var previous = 0.0
    return (0...trials).map { successes in
      let cumulative =
        successes == trials
        ? 1
        : BetaDistribution(alpha: Double(successes + 1), beta: Double(trials - successes)).upperTail(probability)
      defer { previous = cumulative }
      return cumulative - previous
    }
  }

  @Test(
    "Follow the distribution, by Pearson's χ² test",
    arguments: [
      (1, 0.5), (5, 0.3), (40, 0.2), (40, 0.5), (100, 0.02), (30, 0.97), (150, 0.4), (5_000, 0.1), (5_000, 0.9),
    ])
  func fit(trials: Int, probability: Double) {
    let draws = 40_000
    var generator = SplitMix64(seed: 17)
    var observed = [Int](repeating: 0, count: trials + 1)
    for _ in 0..<draws { observed[generator.binomial(trials: trials, probability: probability)] += 1 }
    // Numbers that are expected fewer than ten times are put together with their neighbours.
    var cells: [(observed: Double, expected: Double)] = [(0, 0)]
    for (count, share) in zip(observed, Self.probabilities(trials: trials, probability: probability)) {
      if cells[cells.count - 1].expected >= 10 { cells.append((0, 0)) }
      cells[cells.count - 1].observed += Double(count)
      cells[cells.count - 1].expected += share * Double(draws)
    }
    if cells[cells.count - 1].expected < 10, cells.count > 1 {
      let last = cells.removeLast()
      cells[cells.count - 1].observed += last.observed
      cells[cells.count - 1].expected += last.expected
    }
    var statistic = 0.0
    for cell in cells {
      let difference = cell.observed - cell.expected
      statistic += difference * difference / cell.expected
    }
    let distribution = ChiSquaredDistribution(degreesOfFreedom: Double(cells.count - 1))
    #expect(distribution.upperTail(statistic) > 0.001, "χ² = \(statistic) in \(cells.count) cells")
    #expect(cells.count > 1)
  }

  @Test("Have the mean and the variance of the distribution, whatever the number of trials")
  func moments() {
    for (trials, probability) in [(100_000_000, 0.3), (100_000_000, 1e-8), (1_000_000_000, 0.5), (25, 0.4)] {
      var generator = SplitMix64(seed: 18)
      let draws = 20_000
      let mean = Double(trials) * probability
      let variance = mean * (1 - probability)
      var sum = 0.0
      var squares = 0.0
      for _ in 0..<draws {
        let deviation = Double(generator.binomial(trials: trials, probability: probability)) - mean
        sum += deviation
        squares += deviation * deviation
      }
      let standardised = sum / (Double(draws) * variance).squareRoot()
      #expect(abs(standardised) < 4)
      // The variance of a squared deviation is nearly 2σ⁴ + σ² (1 − 6 p q).
      let excess = (2 * variance * variance + variance * (1 - 6 * probability * (1 - probability))).squareRoot()
      let error = abs(squares / Double(draws) - variance) * Double(draws).squareRoot()
      #expect(error < 4 * excess)
    }
  }

  @Test("No trials, no chance and certainty leave no choice")
  func certain() {
    var generator = SplitMix64(seed: 19)
    #expect(generator.binomial(trials: 0, probability: 0.4) == 0)
    #expect(generator.binomial(trials: 1_000_000, probability: 0) == 0)
    #expect(generator.binomial(trials: 1_000_000, probability: 1) == 1_000_000)
  }

  @Test("Equal seeds give these numbers on every machine")
  func reproducible() {
    var generator = SplitMix64(seed: 42)
    let small = (0..<6).map { _ in generator.binomial(trials: 20, probability: 0.3) }
    let large = (0..<4).map { _ in generator.binomial(trials: 100_000_000, probability: 0.6) }
    #expect(small == [7, 4, 5, 5, 3, 8])
    #expect(large == [60_004_283, 60_002_274, 60_004_543, 59_999_817])
  }

  @Test("The logarithm agrees with the C library's")
  func logarithm() {
    var generator = SplitMix64(seed: 20)
    for _ in 0..<2_000 {
      let x = (generator.unit() + 1e-3) * Double(1 << generator.index(below: 60)) / 1e6
      #expect(abs(portableLogarithm(x) - log(x)) <= 4e-16 * max(1, abs(log(x))))
    }
    #expect(portableLogarithm(1) == 0)
    #expect(agrees(portableLogarithm(.leastNonzeroMagnitude), log(.leastNonzeroMagnitude)))
  }
}
