import Testing

@testable import Statistics

@Suite("Intervals of weighted medians, trimmed means and bootstrapped means against SciPy and R's package survey")
struct WeightedLocationOracleTests {
  struct Case: Decodable, Sendable {
    let label: String
    let level: Double
    let answers: [Double]
    let weights: [Double]
    let absence: String?
    let trim: Double?
    let mean: Double?
    let seed: UInt64?
    let low: Double?
    let high: Double?
    let full: [Double]?

    /// The number of answers that count.
    var n: Int { weights.count { $0 > 0 } }
    /// The answers and weights as the bootstrap takes them.
    var pairs: WeightedAnswerCounts {
      WeightedAnswerCounts(zip(answers, weights).map { (WeightedAnswer(value: $0, weight: $1), 1) })
    }

    /// Expects limits, or the reason why there are none, and what every estimate says of itself.
    func compare(_ estimation: Estimation, method: EstimationMethod) {
      let estimate = estimation.estimate
      #expect(WeightedOracleTests.close(estimate?.interval?.low, low), "\(label)")
      #expect(WeightedOracleTests.close(estimate?.interval?.high, high), "\(label)")
      #expect((estimation.reason ?? estimate?.intervalAbsence)?.rawValue == absence, "\(label)")
      #expect(estimate.map { $0.n == n && $0.method == method } ?? (n == 0), "\(label)")
    }
  }

  @Test("The median's interval")
  func median() throws {
    for item in try OracleFixture<Case>.load("weighted-median-interval") {
      let table = item.pairs.valueCounts
      let estimation = Location.median(of: table, level: item.level)
      item.compare(estimation, method: .woodruff)
      #expect(estimation.estimate?.value == table.median, "\(item.label)")
    }
  }

  @Test("The trimmed mean")
  func trimmedMean() throws {
    for item in try OracleFixture<Case>.load("weighted-trimmed-mean") {
      let trim = try #require(item.trim)
      let estimation = Location.trimmedMean(of: item.pairs.valueCounts, trim: trim, level: item.level)
      item.compare(estimation, method: .weightedTrimmedMean)
      #expect(WeightedOracleTests.close(estimation.estimate?.value, item.mean), "\(item.label)")
    }
  }

  @Test("The bootstrapped mean, from the same resamples")
  func bootstrappedMean() throws {
    for item in try OracleFixture<Case>.load("weighted-bca") {
      let seed = try #require(item.seed)
      let estimation = Location.bootstrapMean(of: item.pairs, level: item.level, resamples: 199, seed: seed)
      item.compare(estimation, method: .bca)
      #expect(WeightedOracleTests.close(estimation.estimate?.value, item.mean), "\(item.label)")
    }
  }

  @Test("The bootstrapped mean as far as chance allows, from SciPy's own resamples")
  func bootstrappedMeanInFull() throws {
    var compared = 0
    for item in try OracleFixture<Case>.load("weighted-bca") {
      guard let full = item.full else { continue }
      let estimate = try #require(
        Location.bootstrapMean(of: item.pairs, level: item.level, resamples: 2_999, seed: 1).estimate)
      let interval = try #require(estimate.interval)
      let tolerance = 0.06 * (full[1] - full[0])
      #expect(abs(interval.low - full[0]) <= tolerance, "\(item.label)")
      #expect(abs(interval.high - full[1]) <= tolerance, "\(item.label)")
      compared += 1
    }
    #expect(compared > 10)
  }
}
