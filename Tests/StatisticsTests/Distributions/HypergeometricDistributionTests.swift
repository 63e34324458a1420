import Testing

@testable import Statistics

@Suite("Hypergeometric distribution")
struct HypergeometricDistributionTests {
  struct Case: Decodable, Sendable {
    let label: String
    let population: Int
    let successes: Int
    let draws: Int
    let x: Int
    let probability: Double
  }

  @Test("Agrees with ratios of whole numbers, also by the ratio of neighbours")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("hypergeometric") {
      let distribution = HypergeometricDistribution(
        population: item.population, successes: item.successes, draws: item.draws)
      #expect(agrees(distribution.probability(of: item.x), item.probability), "\(item)")
      let position = item.x - distribution.support.lowerBound
      let probabilities = distribution.probabilities
      #expect(probabilities.count == distribution.support.count)
      if probabilities.indices.contains(position) {
        #expect(agrees(probabilities[position], item.probability), "\(item)")
      }
      #expect(agrees(probabilities.reduce(0, +), 1), "\(item)")
      #expect(probabilities.allSatisfy { $0 <= distribution.probability(of: distribution.mode) * (1 + 1e-12) })
    }
  }

  @Test(
    "Random numbers come as often as they should, by inversion and by rejection",
    arguments: [
      (30, 12, 10), (2_000, 700, 900), (5, 5, 3), (9, 1, 8), (40_000, 12_000, 9_000), (100_000, 90_000, 50_000),
    ])
  func random(population: Int, successes: Int, draws: Int) {
    let distribution = HypergeometricDistribution(population: population, successes: successes, draws: draws)
    var generator = SplitMix64(seed: 7)
    var counts = [Int](repeating: 0, count: distribution.support.count)
    let trials = 40_000
    for _ in 0..<trials { counts[distribution.random(using: &generator) - distribution.support.lowerBound] += 1 }
    var statistic = 0.0
    var bins = 0.0
    for (count, probability) in zip(counts, distribution.probabilities) where probability * Double(trials) >= 5 {
      let expected = probability * Double(trials)
      statistic += (Double(count) - expected) * (Double(count) - expected) / expected
      bins += 1
    }
    #expect(statistic < ChiSquaredDistribution(degreesOfFreedom: bins).quantile(0.999))
  }

  @Test("A population of a hundred million: the moments are right")
  func large() {
    let distribution = HypergeometricDistribution(population: 100_000_000, successes: 20_000_000, draws: 50_000_000)
    var generator = SplitMix64(seed: 8)
    let numbers = ValueCounts((0..<10_000).map { _ in (Double(distribution.random(using: &generator)), 1) })
    #expect(abs((numbers.mean ?? 0) - 1e7) < 4 * 2_000 / 100)
    #expect(abs((numbers.standardDeviation ?? 0) / 2_000 - 1) < 0.03)
  }
}
