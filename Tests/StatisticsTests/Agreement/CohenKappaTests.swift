import TestSupport
import Testing

@testable import Statistics

@Suite("Cohen's kappa")
struct CohenKappaTests {
  struct Case: Decodable, Sendable {
    let label: String
    let table: [[Int]]
    let weights: String
    let level: Double
    let reason: String?
    let n: Int?
    let kappa: Double?
    let absence: String?
    let low: Double?
    let high: Double?
  }

  @Test("Agrees with statsmodels and scikit-learn, weighted or not")
  func agreement() throws {
    for item in try OracleFixture<Case>.load("cohen-kappa") {
      let weights = try #require(KappaWeights(rawValue: item.weights))
      let kappa = Agreement.cohenKappa(item.table, weights: weights, level: item.level)
      let comment: Comment = "\(item.label), \(item.weights)"
      #expect(kappa.reason?.rawValue == item.reason, comment)
      #expect(kappa.estimate?.n == item.n, comment)
      #expect(agrees(kappa.estimate?.value, item.kappa), comment)
      #expect(kappa.estimate?.intervalAbsence?.rawValue == item.absence, comment)
      #expect(agrees(kappa.estimate?.interval?.low, item.low), comment)
      #expect(agrees(kappa.estimate?.interval?.high, item.high), comment)
    }
  }

  @Test("Published: .492 for the 200 judgements of Cohen (1968)")
  func published() throws {
    let kappa = Agreement.cohenKappa([[88, 14, 18], [10, 40, 10], [2, 6, 12]], weights: .unweighted, level: 0.95)
    let value = try #require(kappa.estimate?.value)
    #expect(abs(value - 0.492) < 0.0005)
  }

  static func randomTable(_ generator: inout SeededGenerator) -> [[Int]] {
    let size = Int.random(in: 2...5, using: &generator)
    return (0..<size).map { _ in (0..<size).map { _ in Int.random(in: 0...9, using: &generator) } }
  }

  @Test(
    "Swapping the coders and reversing the order of the categories change nothing", arguments: KappaWeights.allCases)
  func symmetry(weights: KappaWeights) {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<200 {
      let table = Self.randomTable(&generator)
      let swapped = table.indices.map { column in table.map { $0[column] } }
      let reversed = Array(table.reversed().map { Array($0.reversed()) })
      let expected = Agreement.cohenKappa(table, weights: weights, level: 0.95)
      for other in [swapped, reversed].map({ Agreement.cohenKappa($0, weights: weights, level: 0.95) }) {
        #expect(other.reason == expected.reason)
        #expect(LocationLawTests.close(other.estimate?.value, expected.estimate?.value))
        #expect(LocationLawTests.close(other.estimate?.interval?.low, expected.estimate?.interval?.low))
        #expect(LocationLawTests.close(other.estimate?.interval?.high, expected.estimate?.interval?.high))
      }
    }
  }

  @Test("Unweighted kappa does not care about the order of the categories, and two categories not about weights")
  func order() {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<200 {
      let table = Self.randomTable(&generator)
      let order = Array(table.indices).shuffled(using: &generator)
      let shuffled = order.map { row in order.map { table[row][$0] } }
      let first = Agreement.cohenKappa(table, weights: .unweighted, level: 0.9)
      let second = Agreement.cohenKappa(shuffled, weights: .unweighted, level: 0.9)
      #expect(LocationLawTests.close(first.estimate?.value, second.estimate?.value))
      let two = [Array(table[0].prefix(2)), Array(table[1].prefix(2))]
      let estimations = KappaWeights.allCases.map { Agreement.cohenKappa(two, weights: $0, level: 0.9) }
      #expect(estimations.allSatisfy { $0 == estimations[0] })
    }
  }

  @Test("A hundred million units cost nothing more")
  func large() throws {
    let table = [[40_000_000, 1_000_000, 0], [2_000_000, 50_000_000, 0], [0, 500_000, 6_500_000]]
    let kappa = Agreement.cohenKappa(table, weights: .quadratic, level: 0.95)
    let small = Agreement.cohenKappa(table.map { $0.map { $0 / 500_000 } }, weights: .quadratic, level: 0.95)
    #expect(LocationLawTests.close(kappa.estimate?.value, small.estimate?.value))
    let interval = try #require(kappa.estimate?.interval)
    #expect(interval.high - interval.low < 0.001 && interval.low < interval.high)
  }
}
