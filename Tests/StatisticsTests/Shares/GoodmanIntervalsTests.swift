import TestSupport
import Testing

@testable import Statistics

@Suite("All shares of a question with Goodman's simultaneous intervals")
struct GoodmanIntervalsTests {
  struct Case: Decodable, Sendable {
    let label: String
    let counts: [Int]
    let level: Double
    let shares: [Double]
    let low: [Double]
    let high: [Double]
  }

  @Test("Agrees with statsmodels")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("goodman") {
      let estimates = Share.goodman(counts: item.counts, level: item.level).map(\.estimate)
      #expect(estimates.count == item.counts.count)
      for (index, estimate) in estimates.enumerated() {
        let comment: Comment = "\(item.label), category \(index)"
        #expect(agrees(estimate?.value, item.shares[index]), comment)
        #expect(agrees(estimate?.interval?.low, item.low[index]), comment)
        #expect(agrees(estimate?.interval?.high, item.high[index]), comment)
        #expect(estimate?.method == .goodman && estimate?.n == item.counts.reduce(0, +), comment)
        #expect(estimate?.interval?.level == item.level, comment)
      }
    }
  }

  @Test("No answers, no categories, one category")
  func degenerate() {
    #expect(Share.goodman(counts: [0, 0], level: 0.95) == [.notEstimable(.noAnswers), .notEstimable(.noAnswers)])
    #expect(Share.goodman(counts: [], level: 0.95).isEmpty)
    #expect(
      Share.goodman(counts: [7], level: 0.95)
        == [.estimated(Estimate(value: 1, intervalAbsence: .noVariation, n: 7, method: .goodman))])
  }

  @Test("Wider than one share's interval alone, the more so the more categories there are")
  func price() throws {
    let alone = try #require(Share.wilson(successes: 12, of: 30, level: 0.95).estimate?.interval)
    var previous = alone.high - alone.low
    for others in [[18], [9, 9], [9, 9, 0], [6, 6, 6, 0, 0, 0, 0]] {
      let interval = try #require(Share.goodman(counts: [12] + others, level: 0.95)[0].estimate?.interval)
      #expect(interval.high - interval.low > previous)
      previous = interval.high - interval.low
    }
  }

  @Test("Another order of the categories is another order of the intervals")
  func permutation() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<200 {
      let counts = (0..<Int.random(in: 2...9, using: &generator)).map { _ in Int.random(in: 1...40, using: &generator) }
      let order = counts.indices.shuffled(using: &generator)
      let estimates = Share.goodman(counts: counts, level: 0.9)
      #expect(Share.goodman(counts: order.map { counts[$0] }, level: 0.9) == order.map { estimates[$0] })
    }
  }
}
