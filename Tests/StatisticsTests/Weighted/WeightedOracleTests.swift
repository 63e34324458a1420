import Testing

@testable import Statistics

@Suite("Weighted figures against R's package survey")
struct WeightedOracleTests {
  struct Case: Decodable, Sendable {
    let label: String
    let level: Double
    let answers: [Double]
    let weights: [Double]
    let absence: String?
    let degreesOfFreedom: Double?
    let share: Double?
    let shareLow: Double?
    let shareHigh: Double?
    let median: Double?
    let mean: Double?
    let low: Double?
    let high: Double?
    let score: Double?
    let scoreLow: Double?
    let scoreHigh: Double?
    let moverLow: Double?
    let moverHigh: Double?

    var table: WeightedValueCounts {
      WeightedValueCounts(answers: zip(answers, weights))
    }
  }

  /// R prints 15 digits, and a score near 0 is the difference of shares.
  static func close(_ actual: Double?, _ expected: Double?) -> Bool {
    guard let actual, let expected else { return actual == nil && expected == nil }
    return agrees(actual, expected) || abs(actual - expected) < 1e-11
  }

  @Test("Mean and median")
  func location() throws {
    for item in try OracleFixture<Case>.load("weighted") {
      let table = item.table
      #expect(table.total.n == item.answers.count)
      let mean = Location.mean(of: table, level: item.level)
      #expect(agrees(mean.estimate?.value, item.mean), "\(item.label)")
      #expect(agrees(mean.estimate?.interval?.low, item.low), "\(item.label)")
      #expect(agrees(mean.estimate?.interval?.high, item.high), "\(item.label)")
      #expect((mean.reason ?? mean.estimate?.intervalAbsence)?.rawValue == item.absence, "\(item.label)")
      #expect(mean.estimate.map { $0.method == .weightedStudentT } ?? item.answers.isEmpty)
      let median = Location.median(of: table).estimate
      #expect(agrees(median?.value, item.median), "\(item.label)")
      #expect(median.map { $0.method == .weightedCount && $0.interval == nil } ?? item.answers.isEmpty)
    }
  }

  @Test("Share of the two best ratings")
  func share() throws {
    for item in try OracleFixture<Case>.load("weighted") {
      let table = item.table
      let estimation = Share.wilson(
        table.sum { $0 >= 9 }, of: table.total, degreesOfFreedom: item.degreesOfFreedom, level: item.level)
      #expect(agrees(estimation.estimate?.value, item.share), "\(item.label)")
      #expect(agrees(estimation.estimate?.interval?.low, item.shareLow), "\(item.label)")
      #expect(agrees(estimation.estimate?.interval?.high, item.shareHigh), "\(item.label)")
      #expect(estimation.reason == (item.answers.isEmpty ? .noAnswers : nil), "\(item.label)")
      #expect(estimation.estimate.map { $0.n == item.answers.count && $0.method == .weightedWilson } ?? true)
    }
  }

  @Test("Net Promoter Score, with an interval for every number of answers")
  func score() throws {
    for item in try OracleFixture<Case>.load("weighted") {
      let estimate = WeightedNetPromoterScore(ratings: item.table).estimate(level: item.level).estimate
      #expect(agrees(estimate?.value, item.score), "\(item.label)")
      #expect(agrees(estimate?.interval?.low, item.moverLow), "\(item.label)")
      #expect(agrees(estimate?.interval?.high, item.moverHigh), "\(item.label)")
      #expect(estimate.map { $0.method == .weightedMover && $0.n == item.answers.count } ?? item.answers.isEmpty)
    }
  }

  @Test("The normal interval of the Net Promoter Score")
  func normalScore() throws {
    for item in try OracleFixture<Case>.load("weighted") {
      let estimate = WeightedNetPromoterScore(ratings: item.table).normalEstimate(level: item.level).estimate
      #expect(agrees(estimate?.value, item.score), "\(item.label)")
      #expect(agrees(estimate?.interval?.low, item.scoreLow), "\(item.label)")
      #expect(agrees(estimate?.interval?.high, item.scoreHigh), "\(item.label)")
      #expect(estimate.map { ($0.intervalAbsence == nil) == (item.scoreLow != nil) } ?? item.answers.isEmpty)
    }
  }
}
