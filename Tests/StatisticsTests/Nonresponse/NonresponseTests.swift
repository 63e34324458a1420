import TestSupport
import Testing

@testable import Statistics

@Suite("What those who did not answer could change")
struct NonresponseTests {
  struct Case: Decodable, Sendable {
    let label: String
    let successes: Int
    let returned: Int
    let population: Int
    let numerator: Int
    let denominator: Int
    let isStrict: Bool
    let low: Double
    let high: Double
    let outcome: String
    let disagreeing: Int?

    var claim: ShareClaim {
      isStrict ? .moreThan(numerator, of: denominator) : .atLeast(numerator, of: denominator)
    }
  }

  @Test("Bounds and tipping points agree with trying every number of others")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("nonresponse") {
      guard
        case .bounded(let bounds) = Nonresponse.bounds(
          successes: item.successes, of: item.returned, population: item.population)
      else {
        Issue.record("\(item.label) has no bounds")
        continue
      }
      #expect(agrees(bounds.low, item.low) && agrees(bounds.high, item.high), "\(item)")
      let point = Nonresponse.tippingPoint(
        for: item.claim, successes: item.successes, of: item.returned, population: item.population)
      let expected: TippingPoint =
        switch (item.outcome, item.disagreeing) {
        case ("tips", let number?): .tips(disagreeing: number, nonrespondents: item.population - item.returned)
        case ("holdsRegardless", nil): .holdsRegardless
        default: .failsRegardless
        }
      #expect(point == expected, "\(item)")
    }
  }

  @Test("60 of 75 of 150: between 40 and 90 %, and 60 others would have to disagree")
  func published() {
    #expect(
      Nonresponse.bounds(successes: 60, of: 75, population: 150)
        == .bounded(WorstCaseBounds(low: 0.4, high: 0.9, returned: 75, population: 150)))
    #expect(
      Nonresponse.tippingPoint(successes: 60, of: 75, population: 150)
        == .tips(disagreeing: 60, nonrespondents: 75))
  }

  @Test("No population, and one that is smaller than what came back")
  func degenerate() {
    #expect(Nonresponse.bounds(successes: 0, of: 0, population: 0) == .notEstimable(.emptyPopulation))
    #expect(Nonresponse.bounds(successes: 3, of: 7, population: 6) == .notEstimable(.populationExceeded))
    #expect(Nonresponse.tippingPoint(successes: 0, of: 0, population: 0) == .notEstimable(.emptyPopulation))
    #expect(Nonresponse.tippingPoint(successes: 3, of: 7, population: 6) == .notEstimable(.populationExceeded))
  }

  @Test("Everyone answered: the bounds meet, and nothing can tip")
  func census() {
    #expect(
      Nonresponse.bounds(successes: 5, of: 8, population: 8)
        == .bounded(WorstCaseBounds(low: 0.625, high: 0.625, returned: 8, population: 8)))
    #expect(Nonresponse.tippingPoint(successes: 5, of: 8, population: 8) == .holdsRegardless)
    #expect(Nonresponse.tippingPoint(successes: 4, of: 8, population: 8) == .failsRegardless)
  }

  @Test("Claims count in whole numbers, also of the largest populations")
  func required() {
    #expect(ShareClaim.majority.required(of: 150) == 76)
    #expect(ShareClaim.majority.required(of: 151) == 76)
    #expect(ShareClaim.atLeast(80, of: 100).required(of: 150) == 120)
    #expect(ShareClaim.moreThan(80, of: 100).required(of: 150) == 121)
    #expect(ShareClaim.atLeast(2, of: 3).required(of: 100) == 67)
    #expect(ShareClaim.moreThan(1, of: 1).required(of: 10) == 11)
    #expect(ShareClaim.atLeast(0, of: 1).required(of: 10) == 0)
    #expect(ShareClaim.atLeast(99, of: 100).required(of: Int.max - 7) == 9_131_138_316_486_228_042)
  }

  @Test("Counting the others mirrors the bounds")
  func mirror() {
    var generator = SeededGenerator(seed: 62)
    for _ in 0..<200 {
      let returned = Int.random(in: 0...60, using: &generator)
      let successes = Int.random(in: 0...returned, using: &generator)
      let population = returned + Int.random(in: 1...60, using: &generator)
      guard case .bounded(let some) = Nonresponse.bounds(successes: successes, of: returned, population: population),
        case .bounded(let others) = Nonresponse.bounds(
          successes: returned - successes, of: returned, population: population)
      else {
        Issue.record("no bounds")
        continue
      }
      #expect(abs(some.low + others.high - 1) < 1e-15 && abs(some.high + others.low - 1) < 1e-15)
    }
  }
}
