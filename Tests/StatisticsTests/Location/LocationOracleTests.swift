import Testing

@testable import Statistics

@Suite("Mean, median, quantiles and standard deviation against SciPy, NumPy and Python")
struct LocationOracleTests {
  struct Case: Decodable, Sendable {
    let label: String
    let level: Double
    let values: [Double]
    let counts: [Int]
    let n: Int
    let probability: Double
    let absence: String?
    let mean: Double?
    let median: Double?
    let lowMedian: Double?
    let highMedian: Double?
    let quantile: Double?
    let standardDeviation: Double?
    let low: Double?
    let high: Double?
  }

  @Test("All figures agree, and what is missing is missing for the right reason")
  func agreement() throws {
    for item in try OracleFixture<Case>.load("location") {
      let answers = ValueCounts(zip(item.values, item.counts))
      let comment: Comment = "\(item.label)"
      #expect(answers.n == item.n, comment)
      #expect(answers.minimum == item.values.min() && answers.maximum == item.values.max(), comment)
      #expect(answers.lowMedian == item.lowMedian && answers.highMedian == item.highMedian, comment)
      #expect(agrees(answers.quantile(item.probability), item.quantile), comment)
      #expect(agrees(Location.median(of: answers).estimate?.value, item.median), comment)
      #expect(agrees(Dispersion.standardDeviation(of: answers).estimate?.value, item.standardDeviation), comment)

      let mean = Location.mean(of: answers, level: item.level)
      #expect(agrees(mean.estimate?.value, item.mean), comment)
      #expect(agrees(mean.estimate?.interval?.low, item.low), comment)
      #expect(agrees(mean.estimate?.interval?.high, item.high), comment)
      #expect((mean.reason ?? mean.estimate?.intervalAbsence)?.rawValue == item.absence, comment)
    }
  }

  @Test("Published: Student's sleep data, as R's t.test prints them")
  func sleep() throws {
    let hours = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
    let estimate = try #require(Location.mean(of: ValueCounts(hours.map { ($0, 1) }), level: 0.95).estimate)
    let interval = try #require(estimate.interval)
    #expect(abs(estimate.value - 0.75) < 1e-12)
    #expect(abs(interval.low - -0.5297804) < 5e-8 && abs(interval.high - 2.0297804) < 5e-8)
  }
}
