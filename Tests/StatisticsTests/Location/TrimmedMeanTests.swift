import TestSupport
import Testing

@testable import Statistics

@Suite("Trimmed mean")
struct TrimmedMeanTests {
  struct Case: Decodable, Sendable {
    let label: String
    let level: Double
    let values: [Double]
    let counts: [Int]
    let trim: Double
    let absence: String?
    let mean: Double?
    let low: Double?
    let high: Double?
  }

  @Test("Agrees with SciPy and Python")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("trimmed-mean") {
      let answers = ValueCounts(zip(item.values, item.counts))
      let estimation = Location.trimmedMean(of: answers, trim: item.trim, level: item.level)
      let estimate = estimation.estimate
      #expect(agrees(estimate?.value, item.mean), "\(item.label)")
      #expect(agrees(estimate?.interval?.low, item.low), "\(item.label)")
      #expect(agrees(estimate?.interval?.high, item.high), "\(item.label)")
      #expect((estimation.reason ?? estimate?.intervalAbsence)?.rawValue == item.absence, "\(item.label)")
      #expect(estimate.map { $0.method == .trimmedMean && $0.n == answers.n } ?? answers.values.isEmpty)
    }
  }

  @Test("Without trimming it is the mean with Student's interval; one wild answer does not move it")
  func robustness() throws {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<200 {
      let rows = (0..<Int.random(in: 10...60, using: &generator)).map { _ in
        Double.random(in: 0...10, using: &generator)
      }
      let answers = ValueCounts(rows.map { ($0, 1) })
      let trimmed = Location.trimmedMean(of: answers, trim: 0, level: 0.95).estimate
      let mean = Location.mean(of: answers, level: 0.95).estimate
      #expect(agrees(trimmed?.value, mean?.value))
      #expect(agrees(trimmed?.interval?.low, mean?.interval?.low))
      #expect(agrees(trimmed?.interval?.high, mean?.interval?.high))

      let largest = try #require(answers.maximum)
      let wild = ValueCounts(rows.map { ($0 == largest ? 1_000_000 : $0, 1) })
      #expect(
        Location.trimmedMean(of: wild, level: 0.95) == Location.trimmedMean(of: answers, level: 0.95))
    }
  }

  @Test("Numbers beyond the arithmetic are named")
  func overflow() {
    let wide = ValueCounts([(-1.7e308, 2), (0, 1), (1.7e308, 2)])
    #expect(Location.trimmedMean(of: wide, trim: 0.1, level: 0.95) == .notEstimable(.numericOverflow))
    let large = ValueCounts([(0, 2), (1e200, 3)])
    #expect(Location.trimmedMean(of: large, level: 0.95).estimate?.intervalAbsence == .numericOverflow)
  }
}
