import Testing

@testable import Statistics

/// The samples of Californian schools of R's survey package (data set `api`), as published in its documentation.
@Suite("Published: samples of Californian schools")
struct PublishedDesignTests {
  struct Unit: Decodable, Sendable {
    let sample: String
    let stratum: Int
    let unit: Int
    let population: Int
    let populationElements: Int
    let elements: Int
    let numerator: Double
    let denominator: Double
    let numeratorSquares: Double
    let denominatorSquares: Double
    let products: Double
  }

  static func sample(_ name: String) throws -> ClusterSample {
    var totals = SampleTotals()
    var frame = SamplingFrame()
    for item in try OracleFixture<Unit>.load("api-totals") where item.sample == name {
      let unit = PrimaryUnit(stratum: item.stratum, unit: item.unit)
      totals.add(
        UnitTotals(
          elements: item.elements, n: item.elements, numerator: item.numerator, denominator: item.denominator,
          numeratorSquares: item.numeratorSquares, denominatorSquares: item.denominatorSquares,
          products: item.products), in: unit)
      frame.primaryUnits[item.stratum] = item.population
      frame.elements[unit] = item.populationElements
    }
    return ClusterSample(totals, from: frame)
  }

  @Test(
    "Mean academic performance with its standard error and degrees of freedom",
    arguments: [("apistrat", 662.29, 9.4089, 197), ("apiclus1", 644.17, 23.542, 14), ("apiclus2", 670.81, 30.099, 39)])
  func mean(name: String, mean: Double, error: Double, degreesOfFreedom: Int) throws {
    let estimate = try Self.sample(name).ratio()
    #expect(abs(estimate.value - mean) < 0.005)
    let actual = try estimate.standardError.get()
    #expect(abs(actual - error) < (error < 10 ? 0.00005 : 0.0005))
    #expect(estimate.degreesOfFreedom == degreesOfFreedom)
  }

  @Test("The t interval of a cluster sample is value ± t · standard error, wider than that of single persons")
  func interval() throws {
    let interval = try #require(DesignBased.ratio(of: Self.sample("apiclus1"), level: 0.95).estimate?.interval)
    let halfWidth = StudentTDistribution(degreesOfFreedom: 14).criticalValue(level: 0.95) * 23.542
    #expect(abs(interval.high - interval.low - 2 * halfWidth) < 0.003)
  }
}
