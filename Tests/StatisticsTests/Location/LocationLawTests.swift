import TestSupport
import Testing

@testable import Statistics

@Suite("Laws of location and spread")
struct LocationLawTests {
  static func randomAnswers(_ generator: inout SeededGenerator) -> [Double] {
    (0..<Int.random(in: 2...60, using: &generator)).map { _ in Double(Int.random(in: 1...6, using: &generator)) }
  }

  static func close(_ first: Double?, _ second: Double?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    return abs(first - second) <= 1e-12 * max(1, abs(first), abs(second))
  }

  @Test("Adding a constant moves location and limits by it and leaves the spread")
  func translation() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<200 {
      let answers = Self.randomAnswers(&generator)
      let shift = Double.random(in: -50...50, using: &generator)
      let before = ValueCounts(answers.map { ($0, 1) })
      let after = ValueCounts(answers.map { ($0 + shift, 1) })
      let first = Location.mean(of: before, level: 0.95).estimate
      let second = Location.mean(of: after, level: 0.95).estimate
      #expect(Self.close(first.map { $0.value + shift }, second?.value))
      #expect(Self.close(first?.interval.map { $0.low + shift }, second?.interval?.low))
      #expect(Self.close(first?.interval.map { $0.high + shift }, second?.interval?.high))
      #expect(Self.close(before.median.map { $0 + shift }, after.median))
      #expect(Self.close(before.quantile(0.3).map { $0 + shift }, after.quantile(0.3)))
      #expect(Self.close(before.standardDeviation, after.standardDeviation))
    }
  }

  @Test("Reversing a scale mirrors location and limits, swaps the two medians and leaves the spread")
  func reversal() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<200 {
      let answers = Self.randomAnswers(&generator)
      let forth = ValueCounts(answers.map { ($0, 1) })
      let back = ValueCounts(answers.map { (7 - $0, 1) })
      let first = Location.mean(of: forth, level: 0.9).estimate
      let second = Location.mean(of: back, level: 0.9).estimate
      #expect(Self.close(first.map { 7 - $0.value }, second?.value))
      #expect(Self.close(first?.interval.map { 7 - $0.low }, second?.interval?.high))
      #expect(Self.close(first?.interval.map { 7 - $0.high }, second?.interval?.low))
      #expect(forth.lowMedian.map { 7 - $0 } == back.highMedian)
      #expect(forth.median.map { 7 - $0 } == back.median)
      #expect(Self.close(forth.quantile(0.2).map { 7 - $0 }, back.quantile(0.8)))
      #expect(Self.close(forth.standardDeviation, back.standardDeviation))
    }
  }

  @Test("Order and grouping of the answers change no bit")
  func permutation() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let answers = (0..<40).map { _ in Double.random(in: -1...1, using: &generator) }
      let repeated = answers + answers.prefix(13)
      let rows = ValueCounts(repeated.map { ($0, 1) })
      let shuffled = ValueCounts(repeated.shuffled(using: &generator).map { ($0, 1) })
      let grouped = ValueCounts(answers.indices.reversed().map { (answers[$0], $0 < 13 ? 2 : 1) })
      #expect(rows == shuffled && rows == grouped)
      #expect(Location.mean(of: rows, level: 0.95) == Location.mean(of: grouped, level: 0.95))
      #expect(Dispersion.standardDeviation(of: rows) == Dispersion.standardDeviation(of: shuffled))
    }
  }

  @Test("Quantiles rise from the smallest to the largest answer, through the median")
  func quantiles() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<200 {
      let answers = ValueCounts(Self.randomAnswers(&generator).map { ($0, 1) })
      #expect(answers.quantile(0) == answers.minimum && answers.quantile(1) == answers.maximum)
      #expect(answers.quantile(0.5) == answers.median)
      let steps = (0...20).compactMap { answers.quantile(Double($0) / 20) }
      #expect(steps.count == 21 && zip(steps, steps.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }
}
