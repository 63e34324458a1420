import TestSupport
import Testing

@testable import Statistics

@Suite("Net Promoter Score")
struct NetPromoterScoreTests {
  struct Case: Decodable, Sendable {
    let label: String
    let counts: [Int]
    let level: Double
    let n: Int
    let absence: String?
    let score: Double?
    let low: Double?
    let high: Double?
    let moverLow: Double?
    let moverHigh: Double?
  }

  @Test("Agrees with Zou and Donner's limits at 40 digits, and has them for every number of answers")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("net-promoter-score") {
      let estimate = NetPromoterScore(countsByRating: item.counts).estimate(level: item.level).estimate
      #expect(agrees(estimate?.value, item.score), "\(item)")
      #expect(agrees(estimate?.interval?.low, item.moverLow), "\(item)")
      #expect(agrees(estimate?.interval?.high, item.moverHigh), "\(item)")
      #expect(estimate.map { $0.method == .mover && $0.intervalAbsence == nil } ?? true)
    }
  }

  @Test("The normal interval agrees with SciPy on the points of every answer")
  func normalOracle() throws {
    for item in try OracleFixture<Case>.load("net-promoter-score") {
      let score = NetPromoterScore(countsByRating: item.counts)
      let estimation = score.normalEstimate(level: item.level)
      let estimate = estimation.estimate
      #expect(score.n == item.n, "\(item)")
      #expect(agrees(estimate?.value, item.score), "\(item)")
      #expect(agrees(estimate?.interval?.low, item.low), "\(item)")
      #expect(agrees(estimate?.interval?.high, item.high), "\(item)")
      #expect((estimation.reason ?? estimate?.intervalAbsence)?.rawValue == item.absence, "\(item)")
    }
  }

  @Test("Half promoters, a tenth detractors of 40: +40 ± 20.6")
  func textbook() throws {
    let score = NetPromoterScore(promoters: 20, passives: 16, detractors: 4)
    let estimate = try #require(score.normalEstimate(level: 0.95).estimate)
    let interval = try #require(estimate.interval)
    #expect(estimate.value == 40 && estimate.n == 40 && estimate.method == .normal)
    #expect(abs(interval.high - 60.6) < 0.05 && abs(interval.low - 19.4) < 0.05)
  }

  @Test("6 is a detractor, 7 and 8 are passive, 9 is a promoter")
  func borders() {
    for rating in 0...10 {
      var counts = [Int](repeating: 0, count: 11)
      counts[rating] = 1
      let expected = rating <= 6 ? -100.0 : rating <= 8 ? 0 : 100
      #expect(NetPromoterScore(countsByRating: counts).estimate(level: 0.95).estimate?.value == expected)
    }
  }

  @Test("Promoters and detractors change places: the score changes its sign, the interval is mirrored")
  func mirror() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let groups = (0..<3).map { _ in Int.random(in: 1...50, using: &generator) }
      let score = NetPromoterScore(promoters: groups[0], passives: groups[1], detractors: groups[2])
      let mirrored = NetPromoterScore(promoters: groups[2], passives: groups[1], detractors: groups[0])
      let estimate = try #require(score.estimate(level: 0.95).estimate)
      let counterpart = try #require(mirrored.estimate(level: 0.95).estimate)
      #expect(estimate.value == -counterpart.value)
      let interval = try #require(estimate.interval)
      let reflected = try #require(counterpart.interval)
      #expect(abs(interval.low + reflected.high) < 1e-12 && abs(interval.high + reflected.low) < 1e-12)
      #expect(interval.low >= -100 && interval.high <= 100)
      #expect(interval.low < estimate.value && estimate.value < interval.high)
    }
  }
}
