import Testing

@testable import Statistics

@Suite("Distributions against mpmath")
struct DistributionOracleTests {
  struct Case: Decodable, Sendable {
    let distribution: String
    let parameters: [Double]
    let probability: Double
    let quantile: Double
    let x: Double
    let cumulative: Double
    let upperTail: Double

    var subject: (any ContinuousDistribution)? {
      switch distribution {
      case "normal": StandardNormalDistribution()
      case "studentT": StudentTDistribution(degreesOfFreedom: parameters[0])
      case "beta": BetaDistribution(alpha: parameters[0], beta: parameters[1])
      case "fisherF":
        FDistribution(numeratorDegreesOfFreedom: parameters[0], denominatorDegreesOfFreedom: parameters[1])
      case "chiSquared": ChiSquaredDistribution(degreesOfFreedom: parameters[0])
      default: nil
      }
    }
  }

  @Test("Both tails and the quantile agree")
  func agreement() throws {
    for item in try OracleFixture<Case>.load("distributions") {
      let subject = try #require(item.subject)
      #expect(agrees(subject.cumulative(item.x), item.cumulative), "\(item)")
      #expect(agrees(subject.upperTail(item.x), item.upperTail), "\(item)")
      #expect(agrees(subject.quantile(item.probability), item.quantile), "\(item)")
    }
  }
}
