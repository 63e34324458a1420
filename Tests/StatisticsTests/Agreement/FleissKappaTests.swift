import TestSupport
import Testing

@testable import Statistics

@Suite("Fleiss' kappa")
struct FleissKappaTests {
  struct Case: Decodable, Sendable {
    let label: String
    let units: [[Int]]
    let level: Double
    let reason: String?
    let n: Int?
    let kappa: Double?
    let absence: String?
    let low: Double?
    let high: Double?
  }

  @Test("Agrees with irrCAC and statsmodels")
  func agreement() throws {
    for item in try OracleFixture<Case>.load("fleiss-kappa") {
      let kappa = Agreement.fleissKappa(item.units, level: item.level)
      let comment: Comment = "\(item.label)"
      #expect(kappa.reason?.rawValue == item.reason, comment)
      #expect(kappa.estimate?.n == item.n, comment)
      #expect(agrees(kappa.estimate?.value, item.kappa), comment)
      #expect(kappa.estimate?.intervalAbsence?.rawValue == item.absence, comment)
      #expect(agrees(kappa.estimate?.interval?.low, item.low), comment)
      #expect(agrees(kappa.estimate?.interval?.high, item.high), comment)
    }
  }

  @Test("The order of units and of categories changes nothing")
  func symmetry() {
    var generator = SeededGenerator(seed: 51)
    for _ in 0..<200 {
      let size = Int.random(in: 2...4, using: &generator)
      let units = (0..<Int.random(in: 2...20, using: &generator)).map { _ in
        var unit = Array(repeating: 0, count: size)
        for _ in 0..<4 { unit[Int.random(in: 0..<size, using: &generator)] += 1 }
        return unit
      }
      let order = (0..<size).shuffled(using: &generator)
      let shuffled = units.shuffled(using: &generator).map { unit in order.map { unit[$0] } }
      let first = Agreement.fleissKappa(units, level: 0.95)
      let second = Agreement.fleissKappa(shuffled, level: 0.95)
      #expect(first.reason == second.reason)
      #expect(LocationLawTests.close(first.estimate?.value, second.estimate?.value))
      #expect(LocationLawTests.close(first.estimate?.interval?.low, second.estimate?.interval?.low))
      #expect(LocationLawTests.close(first.estimate?.interval?.high, second.estimate?.interval?.high))
    }
  }
}
