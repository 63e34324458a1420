import TestSupport
import Testing

@testable import Statistics

@Suite("Median with its exact interval")
struct MedianIntervalTests {
  struct Case: Decodable, Sendable {
    let label: String
    let level: Double
    let values: [Double]
    let counts: [Int]
    let absence: String?
    let median: Double?
    let rank: Int?
    let achieved: Double?
    let low: Double?
    let high: Double?
  }

  @Test("Agrees with exact rationals and R")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("median-interval") {
      let answers = ValueCounts(zip(item.values, item.counts))
      let ranks = MedianRanks(n: answers.n, level: item.level)
      let comment: Comment = "\(item.label)"
      #expect(ranks?.rank == item.rank, comment)
      #expect(agrees(ranks?.achievedLevel, item.achieved), comment)
      let estimation = Location.median(of: answers, level: item.level)
      #expect(agrees(estimation.estimate?.value, item.median), comment)
      #expect(agrees(estimation.estimate?.interval?.low, item.low), comment)
      #expect(agrees(estimation.estimate?.interval?.high, item.high), comment)
      #expect(agrees(estimation.estimate?.interval?.attainedLevel, item.low == nil ? nil : item.achieved), comment)
      #expect((estimation.reason ?? estimation.estimate?.intervalAbsence)?.rawValue == item.absence, comment)
      #expect(estimation.estimate.map { $0.method == .orderStatistics } ?? answers.values.isEmpty, comment)
    }
  }

  @Test("Six answers are the fewest for 95 %, eight for 99 %", arguments: [(0.95, 6), (0.99, 8)])
  func fewest(level: Double, n: Int) {
    #expect(MedianRanks(n: n - 1, level: level) == nil)
    #expect(MedianRanks(n: n, level: level)?.rank == 1)
  }

  @Test("Reversing a scale mirrors the interval; the level achieved is never below the one asked for")
  func laws() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<200 {
      let rows = (0..<Int.random(in: 6...80, using: &generator)).map { _ in
        Double(Int.random(in: 1...30, using: &generator))
      }
      let forth = Location.median(of: ValueCounts(rows.map { ($0, 1) }), level: 0.9).estimate?.interval
      let back = Location.median(of: ValueCounts(rows.map { (31 - $0, 1) }), level: 0.9).estimate?.interval
      #expect(forth.map { 31 - $0.low } == back?.high && forth.map { 31 - $0.high } == back?.low)
      #expect(MedianRanks(n: rows.count, level: 0.9).map { $0.achievedLevel >= 0.9 } == true)
    }
  }
}
