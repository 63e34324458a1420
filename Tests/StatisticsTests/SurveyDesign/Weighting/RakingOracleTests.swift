import Testing

@testable import Statistics

@Suite("Raking against Newton's method and R's survey")
struct RakingOracleTests {
  struct Case: Decodable, Sendable {
    let label: String
    let categories: [[Int]]
    let counts: [Int]
    let baseWeights: [Double]
    let margins: [[Double]]
    let ceiling: Double?
    let weights: [Double]
    let effectiveSampleSize: Double

    var cells: [WeightingCell] {
      categories.indices.map {
        WeightingCell(categories: categories[$0], count: counts[$0], baseWeight: baseWeights[$0])
      }
    }
    var populationMargins: [PopulationMargin] { margins.map { PopulationMargin(totals: $0) } }
  }

  @Test("Weights agree to 1e-6 at the usual tolerance, and to 1e-9 where it is finer")
  func agreement() throws {
    var usual = LargestError()
    var finer = LargestError()
    for item in try OracleFixture<Case>.load("raking") {
      let weighting = try Raking.rake(item.cells, to: item.populationMargins, ceiling: item.ceiling)
      #expect(weighting.weights.count == item.weights.count, "\(item.label)")
      for (weight, expected) in zip(weighting.weights, item.weights) { usual.add(weight, expected, at: item.label) }
      let exact = try Raking.rake(
        item.cells, to: item.populationMargins, ceiling: item.ceiling, tolerance: 2e-14, maximumIterations: 100_000)
      for (weight, expected) in zip(exact.weights, item.weights) { finer.add(weight, expected, at: item.label) }
      finer.add(exact.balance.effectiveSampleSize, item.effectiveSampleSize, at: item.label)
    }
    #expect(usual.value <= 1e-6, "\(usual.place)")
    #expect(finer.value <= relativeTolerance, "\(finer.place)")
  }

  @Test("The balance has the shares that were wanted, those there were and those there are now")
  func balance() throws {
    for item in try OracleFixture<Case>.load("raking") {
      let weighting = try Raking.rake(item.cells, to: item.populationMargins, ceiling: item.ceiling)
      let balance = weighting.balance
      #expect(balance.n == item.counts.reduce(0, +))
      #expect(balance.effectiveSampleSize <= Double(balance.n) * (1 + 1e-12) && balance.effectiveSampleSize > 0)
      for (variable, margin) in item.populationMargins.enumerated() {
        for (category, shares) in balance.variables[variable].enumerated() {
          #expect(agrees(shares.wanted, margin.totals[category] / margin.total))
          #expect(abs(shares.weighted - shares.wanted) <= 1e-9)
          let members = item.categories.indices.filter { item.categories[$0][variable] == category }
          let count = members.reduce(0) { $0 + item.counts[$1] }
          #expect(agrees(shares.unweighted, Double(count) / Double(balance.n)))
        }
      }
      if item.ceiling == nil { #expect(balance.trimmed == 0) }
    }
  }
}
