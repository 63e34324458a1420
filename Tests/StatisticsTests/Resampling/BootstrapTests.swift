import TestSupport
import Testing

@testable import Statistics

@Suite("BCa bootstrap intervals")
struct BootstrapTests {
  struct Case: Decodable, Sendable {
    let label: String
    let level: Double
    let values: [Double]
    let counts: [Int]
    let sums: [Int]
    let limits: [Double]?
    let full: [Double]?

    var answers: ValueCounts { ValueCounts(zip(values, counts)) }
  }

  @Test("The corrections of given replicates agree with SciPy")
  func corrections() throws {
    for item in try OracleFixture<Case>.load("bca") {
      let answers = item.answers
      guard answers.n > 1 else {
        #expect(item.limits == nil)
        let estimation = Location.bootstrapMean(of: answers, level: item.level, resamples: 99, seed: 1)
        #expect(estimation.estimate?.interval == nil && estimation.estimate?.value == answers.mean)
        continue
      }
      let n = Double(answers.n)
      // As Python sums and divides, so that replicates tie with the mean in both.
      let total = zip(answers.values, answers.counts).reduce(0) { sum, pair in sum + pair.0 * Double(pair.1) }
      let jackknife = zip(answers.values, answers.counts).map { ((total - $0) / (n - 1), $1) }
      let correction = BootstrapCorrection(
        value: total / n, replicates: ValueCounts(item.sums.map { (Double($0) / n, 1) }),
        jackknife: ValueCounts(jackknife))
      let limits = correction?.limits(level: item.level)
      #expect(agrees(limits?.low, item.limits?.first), "\(item.label)")
      #expect(agrees(limits?.high, item.limits?.last), "\(item.label)")
    }
  }

  @Test("The whole agrees with SciPy's own resamples as far as chance allows")
  func whole() throws {
    var compared = 0
    for item in try OracleFixture<Case>.load("bca") {
      guard let full = item.full else { continue }
      let answers = item.answers
      let estimate = try #require(
        Location.bootstrapMean(of: answers, level: item.level, resamples: 4_999, seed: 1).estimate)
      let interval = try #require(estimate.interval)
      // Means move in steps of 1/n; both sides vary by chance.
      let tolerance = 0.04 * (full[1] - full[0]) + 1 / Double(answers.n)
      #expect(abs(interval.low - full[0]) <= tolerance, "\(item.label)")
      #expect(abs(interval.high - full[1]) <= tolerance, "\(item.label)")
      #expect(estimate.method == .bca && estimate.n == answers.n)
      compared += 1
    }
    #expect(compared > 20)
  }

  @Test("Answers that allow no interval")
  func degenerate() {
    func mean(_ pairs: [(Double, Int)]) -> Estimation {
      Location.bootstrapMean(of: ValueCounts(pairs), level: 0.95, resamples: 99, seed: 1)
    }
    func without(_ reason: NotEstimable, value: Double, n: Int) -> Estimation {
      .estimated(Estimate(value: value, intervalAbsence: reason, n: n, method: .bca))
    }
    #expect(mean([]) == .notEstimable(.noAnswers))
    #expect(mean([(4, 1)]) == without(.singleAnswer, value: 4, n: 1))
    #expect(mean([(0.1, 7)]) == without(.noVariation, value: 0.1, n: 7))
    #expect(mean([(-1.7e308, 1), (1.7e308, 1)]) == .notEstimable(.numericOverflow))
    let answers = ValueCounts([(1, 3), (2, 4)])
    func figure(_ statistic: (ValueCounts) -> Double?) -> Estimation {
      Bootstrap.bca(of: answers, level: 0.95, resamples: 99, seed: 1, statistic: statistic)
    }
    #expect(figure { _ in nil } == .notEstimable(.undefinedUnderResampling))
    #expect(figure { _ in 3 } == without(.undefinedUnderResampling, value: 3, n: 7))
    #expect(figure { $0.counts == [3, 4] ? 1 : 2 } == without(.undefinedUnderResampling, value: 1, n: 7))
    #expect(figure { $0.values.count == 2 ? $0.mean : nil }.estimate?.intervalAbsence == .undefinedUnderResampling)
  }

  @Test("Equal seeds give equal intervals, other seeds others, and the order of the answers does not matter")
  func seeds() {
    let answers = ValueCounts([(1, 5), (2, 9), (3, 20), (4, 30), (5, 11)])
    let again = ValueCounts([(5, 11), (3, 20), (1, 5), (4, 30), (2, 9)])
    let first = Location.bootstrapMean(of: answers, level: 0.95, resamples: 999, seed: 7)
    #expect(first == Location.bootstrapMean(of: again, level: 0.95, resamples: 999, seed: 7))
    #expect(first != Location.bootstrapMean(of: answers, level: 0.95, resamples: 999, seed: 8))
  }

  @Test("Adding a constant moves the interval by it")
  func translation() throws {
    var generator = SeededGenerator(seed: 31)
    for seed in 0..<40 {
      let pairs = (1...5).map { (Double($0), Int.random(in: 1...20, using: &generator)) }
      let shift = Double(Int.random(in: -50...50, using: &generator))
      func interval(_ pairs: [(Double, Int)]) throws -> ConfidenceInterval {
        try #require(
          Location.bootstrapMean(of: ValueCounts(pairs), level: 0.9, resamples: 199, seed: UInt64(seed)).estimate?
            .interval)
      }
      let before = try interval(pairs)
      let after = try interval(pairs.map { ($0.0 + shift, $0.1) })
      #expect(abs(before.low + shift - after.low) < 1e-9 && abs(before.high + shift - after.high) < 1e-9)
    }
  }

  @Test("A hundred million answers: as narrow as Student's interval, and as quick as few answers")
  func large() throws {
    let answers = ValueCounts([(1, 5_000_000), (2, 15_000_000), (3, 20_000_000), (4, 40_000_000), (5, 20_000_000)])
    let interval = try #require(
      Location.bootstrapMean(of: answers, level: 0.95, resamples: 1_999, seed: 3).estimate?.interval)
    let student = try #require(Location.mean(of: answers, level: 0.95).estimate?.interval)
    let width = student.high - student.low
    #expect(abs(interval.low - student.low) < 0.08 * width && abs(interval.high - student.high) < 0.08 * width)
  }

  @Test("Skewed answers get a skewed interval")
  func skewness() throws {
    let answers = ValueCounts([(1, 20), (2, 5), (3, 1), (4, 1), (5, 2)])
    let estimate = try #require(Location.bootstrapMean(of: answers, level: 0.95, seed: 1).estimate)
    let interval = try #require(estimate.interval)
    #expect(interval.high - estimate.value > 1.2 * (estimate.value - interval.low))
  }

  @Test("Serves other figures too: the standard deviation lies in its interval")
  func otherFigure() throws {
    let answers = ValueCounts([(1, 4), (2, 8), (3, 15), (4, 9), (5, 4)])
    let estimate = try #require(
      Bootstrap.bca(of: answers, level: 0.95, seed: 5, statistic: \.standardDeviation).estimate)
    let interval = try #require(estimate.interval)
    #expect(interval.low < estimate.value && estimate.value < interval.high)
    #expect(estimate.value == answers.standardDeviation)
  }
}
