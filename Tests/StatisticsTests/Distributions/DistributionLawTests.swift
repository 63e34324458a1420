import Testing

@testable import Statistics

@Suite("Laws of the distributions")
struct DistributionLawTests {
  static let all: [any ContinuousDistribution] = [
    StandardNormalDistribution(),
    StudentTDistribution(degreesOfFreedom: 4.5),
    BetaDistribution(alpha: 2, beta: 0.5),
    FDistribution(numeratorDegreesOfFreedom: 3, denominatorDegreesOfFreedom: 17),
    ChiSquaredDistribution(degreesOfFreedom: 5),
  ]
  static let probabilities = [1e-9, 0.001, 0.025, 0.3, 0.5, 0.8, 0.975, 0.9999]

  @Test("The quantile inverts the lower tail, and the tails add up to 1")
  func inverse() {
    for distribution in Self.all {
      for probability in Self.probabilities {
        let x = distribution.quantile(probability)
        #expect(agrees(distribution.cumulative(x), probability), "\(distribution) at \(probability)")
        #expect(agrees(distribution.cumulative(x) + distribution.upperTail(x), 1), "\(distribution) at \(x)")
      }
    }
  }

  @Test("The upper quantile of Beta inverts its upper tail, also a tiny one")
  func upperQuantile() {
    for distribution in [BetaDistribution(alpha: 2, beta: 40), BetaDistribution(alpha: 1, beta: 1e8)] {
      for probability in Self.probabilities + [1e-17, 1e-100] {
        let x = distribution.upperQuantile(probability)
        #expect(agrees(distribution.upperTail(x), probability), "\(distribution) at \(probability)")
      }
    }
  }

  @Test("Outside its support a distribution has nothing", arguments: [-3.0, 0.0])
  func belowSupport(x: Double) {
    for distribution in Self.all.dropFirst(2) {
      #expect(distribution.cumulative(x) == 0)
      #expect(distribution.upperTail(x) == 1)
    }
    #expect(BetaDistribution(alpha: 2, beta: 0.5).cumulative(1.5) == 1)
  }

  @Test("t² is F with 1 degree of freedom, z² is χ² with 1, and Beta(a, b) mirrors Beta(b, a)")
  func kinship() {
    for level in [0.5, 0.8, 0.95, 0.999] {
      let t = StudentTDistribution(degreesOfFreedom: 7).criticalValue(level: level)
      let f = FDistribution(numeratorDegreesOfFreedom: 1, denominatorDegreesOfFreedom: 7)
      #expect(agrees(f.quantile(level), t * t))
      let z = StandardNormalDistribution().criticalValue(level: level)
      #expect(agrees(ChiSquaredDistribution(degreesOfFreedom: 1).quantile(level), z * z))
      let beta = BetaDistribution(alpha: 24.5, beta: 6.5).quantile(1 - level)
      #expect(agrees(BetaDistribution(alpha: 6.5, beta: 24.5).quantile(level), 1 - beta))
    }
  }

  @Test("Critical values as tables print them")
  func tables() {
    #expect(agrees(StandardNormalDistribution().criticalValue(level: 0.95), 1.959963984540054))
    #expect(agrees(StudentTDistribution(degreesOfFreedom: 9).criticalValue(level: 0.95), 2.262157162740992))
    #expect(agrees(StudentTDistribution(degreesOfFreedom: 1).criticalValue(level: 0.95), 12.706204736432095))
  }

  @Test("A far tail does not round to 0")
  func farTail() {
    #expect(StandardNormalDistribution().upperTail(20) > 0)
    #expect(StandardNormalDistribution().cumulative(20) == 1)
  }
}
