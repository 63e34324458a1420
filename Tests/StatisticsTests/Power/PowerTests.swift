import Foundation
import Testing

@testable import Statistics

@Suite("Power and detectable effects")
struct PowerTests {
  struct Case: Decodable, Sendable {
    let kind: String
    let first: Int
    let second: Int
    let effect: Double
    let power: Double
    let significance: Double
    let expected: Double
    let detectable: Double?
  }

  @Test("Agree with R's pwr")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("power") {
      let power: Double
      let detectable: Double?
      switch item.kind {
      case "pairedT":
        power = Power.pairedTTest(effect: item.effect, pairs: item.first, significanceLevel: item.significance)
        detectable = Power.detectableEffect(
          pairs: item.first, power: item.power, significanceLevel: item.significance)
      case "twoSampleT":
        power = Power.twoSampleTTest(
          effect: item.effect, first: item.first, second: item.second, significanceLevel: item.significance)
        detectable = Power.detectableEffect(
          first: item.first, second: item.second, power: item.power, significanceLevel: item.significance)
      default:
        power = Power.twoShares(
          effect: item.effect, first: item.first, second: item.second, significanceLevel: item.significance)
        detectable = Power.detectableDistance(
          first: item.first, second: item.second, power: item.power, significanceLevel: item.significance)
      }
      #expect(agrees(power, item.expected), "\(item)")
      #expect(agrees(detectable, item.detectable), "\(item)")
    }
  }

  @Test(
    "Published: the smallest d_z that 80 % of paired t tests find, as R's pwr.t.test prints it",
    arguments: [(10, 0.996), (30, 0.529), (50, 0.404), (100, 0.283), (150, 0.230), (100_000_000, 0)])
  func published(pairs: Int, expected: Double) throws {
    let effect = try #require(Power.detectableEffect(pairs: pairs))
    #expect(abs(effect - expected) < 5e-4)
    #expect(agrees(Power.pairedTTest(effect: effect, pairs: pairs), 0.8))
    // (1.96 + .84) / √n, the normal approximation, is reached from above.
    let approximation = 2.801585218 / Double(pairs).squareRoot()
    #expect(pairs > 1_000 || effect > approximation)
    #expect(effect < approximation * (1 + 1.3 / Double(pairs)))
  }

  @Test("Without an effect the power is the significance level; it rises with effect and n, alike in both directions")
  func laws() {
    for level in [0.01, 0.05, 0.2] {
      for n in [2, 3, 10, 40, 150] {
        #expect(agrees(Power.pairedTTest(effect: 0, pairs: n, significanceLevel: level), level))
        #expect(agrees(Power.twoSampleTTest(effect: 0, first: n, second: 5, significanceLevel: level), level))
        #expect(agrees(Power.twoShares(effect: 0, first: n, second: 5, significanceLevel: level), level))
        var previous = level
        for effect in [0.2, 0.5, 1, 3] {
          let power = Power.pairedTTest(effect: effect, pairs: n, significanceLevel: level)
          #expect(power > previous && power <= 1)
          #expect(agrees(power, Power.pairedTTest(effect: -effect, pairs: n, significanceLevel: level)))
          #expect(Power.pairedTTest(effect: effect, pairs: n + 1, significanceLevel: level) > power || power > 0.999)
          previous = power == 1 ? level : power
        }
      }
    }
    #expect(Power.pairedTTest(effect: 1e9, pairs: 5) == 1)
  }

  @Test("Where there are too few to find anything there is no effect")
  func unreachable() {
    #expect(Power.detectableEffect(pairs: 0) == nil && Power.detectableEffect(pairs: 1) == nil)
    #expect(Power.detectableEffect(pairs: 2) != nil)
    #expect(Power.detectableEffect(pairs: 2, significanceLevel: 1e-9) == nil)
    #expect(Power.detectableEffect(first: 1, second: 1) == nil && Power.detectableEffect(first: 0, second: 9) == nil)
    #expect(Power.detectableDistance(first: 0, second: 9) == nil)
    #expect(Power.detectableDistance(first: 1, second: 1) == nil)
  }

  @Test(
    "The smallest association that 80 % of χ² tests find, as R's pwr.chisq.test prints it",
    arguments: [(40, 2, 0.490782), (100, 3, 0.330186), (300, 5, 0.206767)])
  func association(n: Int, degreesOfFreedom: Int, expected: Double) throws {
    let effect = try #require(Power.detectableAssociation(n: n, degreesOfFreedom: degreesOfFreedom))
    #expect(abs(effect - expected) < 5e-5)
    #expect(
      Power.detectableAssociation(n: 7, degreesOfFreedom: 2) == nil
        && Power.detectableAssociation(n: 0, degreesOfFreedom: 2) == nil)
    #expect(Power.detectableAssociation(n: 40, degreesOfFreedom: 0) == nil)
  }

  @Test(
    "Fisher's exact test, gone through table by table, finds the detectable difference in about 80 %",
    arguments: [(10, 10), (10, 40), (15, 15), (18, 22), (30, 30), (25, 60)])
  func difference(first: Int, second: Int) throws {
    let difference = try #require(Power.detectableDifference(first: first, second: second))
    func probabilities(_ n: Int, _ share: Double) -> [Double] {
      (0...n).map { successes in
        let coefficient = (0..<successes).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
        return coefficient * pow(share, Double(successes)) * pow(1 - share, Double(n - successes))
      }
    }
    let ofFirst = probabilities(first, 0.5 + difference / 2)
    let ofSecond = probabilities(second, 0.5 - difference / 2)
    var power = 0.0
    for (successes, probability) in ofFirst.enumerated() {
      for (others, otherProbability) in ofSecond.enumerated() {
        let test = Share.fisherExactTest((successes, first), (others, second)).result
        if let pValue = test?.pValue, pValue <= 0.05 { power += probability * otherProbability }
      }
    }
    #expect(power > 0.77 && power < 0.87)
    #expect(Power.detectableDifference(first: second, second: first) == difference)
    #expect(
      Power.detectableDifference(first: 2, second: 2) == nil && Power.detectableDifference(first: 0, second: 9) == nil)
  }

  @Test(
    "Noether's formula in R: (qnorm(.975) + qnorm(.8)) * sqrt((m + n) / (3 * m * n))",
    arguments: [(10, 10, 0.7233662), (30, 60, 0.3616831), (100, 100, 0.2287485)])
  func delta(first: Int, second: Int, expected: Double) throws {
    let effect = try #require(Power.detectableDelta(first: first, second: second))
    #expect(abs(effect - expected) < 5e-8)
    #expect(Power.detectableDelta(first: second, second: first) == effect)
    #expect(Power.detectableDelta(first: 4, second: 5) == nil && Power.detectableDelta(first: 0, second: 50) == nil)
  }

  @Test("Cohen's h and the share at that distance are inverse")
  func distance() throws {
    #expect(agrees(Power.cohensH(0.5, 0.25), Double.pi / 6))
    #expect(agrees(Power.cohensH(1, 0), Double.pi))
    for share in [0, 0.1, 0.5, 0.62, 1] {
      for other in [0, 0.3, 0.99, 1] {
        let found = try #require(Power.share(atDistance: Power.cohensH(other, share) * (1 - 1e-15), from: share))
        #expect(abs(found - other) < 1e-12)
      }
    }
    #expect(Power.share(atDistance: 1, from: 0.9) == nil && Power.share(atDistance: -1, from: 0.1) == nil)
  }
}
