import TestSupport
import Testing

@testable import Statistics

@Suite("Laws of every statistic of one group of answers")
struct OneGroupLawTests {
  /// A statistic with what becomes of it.
  struct Statistic: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let whenMoved: Law
    let whenReversed: Law
    let figures: @Sendable (ValueCounts) -> Figures

    init(_ name: String, moved: Law, reversed: Law, _ figures: @escaping @Sendable (ValueCounts) -> Figures) {
      (testDescription, whenMoved, whenReversed, self.figures) = (name, moved, reversed, figures)
    }
  }

  /// Every answer twice with the weight 1.5 each, which changes no figure but the width of an interval.
  private static func weighted(_ answers: ValueCounts) -> WeightedValueCounts {
    WeightedValueCounts(zip(answers.values, answers.counts).map { ($0, WeightSum(weight: 1.5, n: 2 * $1)) })
  }

  static let statistics = [
    Statistic("mean", moved: .follows, reversed: .follows) { Figures(Location.mean(of: $0, level: 0.9)) },
    // Reversed answers are drawn in another order.
    Statistic("bootstrapped mean", moved: .follows, reversed: .free) {
      Figures(Location.bootstrapMean(of: $0, level: 0.9, resamples: 99, seed: 1))
    },
    Statistic("median", moved: .follows, reversed: .follows) { Figures(Location.median(of: $0)) },
    Statistic("median with interval", moved: .follows, reversed: .follows) {
      Figures(Location.median(of: $0, level: 0.9))
    },
    Statistic("trimmed mean", moved: .follows, reversed: .follows) {
      Figures(Location.trimmedMean(of: $0, level: 0.9))
    },
    Statistic("standard deviation", moved: .stays, reversed: .stays) {
      Figures(Dispersion.standardDeviation(of: $0))
    },
    Statistic("weighted mean", moved: .follows, reversed: .follows) {
      Figures(Location.mean(of: weighted($0), level: 0.9))
    },
    // Where half of the weight lies on either side the weighted median takes the middle, as the median does.
    Statistic("weighted median", moved: .follows, reversed: .follows) { Figures(Location.median(of: weighted($0))) },
    Statistic("pseudo-median", moved: .follows, reversed: .follows) {
      Figures(Paired.hodgesLehmann($0, level: 0.9))
    },
  ]

  private static func randomAnswers(_ generator: inout SeededGenerator) -> [Double] {
    (0..<Int.random(in: 1...40, using: &generator)).map { _ in Double(Int.random(in: 1...6, using: &generator)) }
  }

  @Test("A constant added to the answers", arguments: statistics)
  func translation(statistic: Statistic) {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<60 {
      let answers = Self.randomAnswers(&generator)
      let constant = Double(Int.random(in: -50...50, using: &generator))
      let before = statistic.figures(group(answers))
      let after = statistic.figures(group(answers.map { $0 + constant }))
      #expect(statistic.whenMoved.holds(before, after) { $0 + constant })
    }
  }

  @Test("The scale reversed", arguments: statistics)
  func reversal(statistic: Statistic) {
    var generator = SeededGenerator(seed: 62)
    for _ in 0..<60 {
      let answers = Self.randomAnswers(&generator)
      let before = statistic.figures(group(answers))
      let after = statistic.figures(group(answers.map { 7 - $0 }))
      #expect(statistic.whenReversed.holds(before, after, turning: true) { 7 - $0 })
    }
  }

  @Test("Rows in another order, or the tables of parts put together: not a bit changes", arguments: statistics)
  func permutationAndMerging(statistic: Statistic) {
    var generator = SeededGenerator(seed: 63)
    for _ in 0..<60 {
      let answers = Self.randomAnswers(&generator)
      let whole = statistic.figures(group(answers))
      let shuffled = answers.shuffled(using: &generator)
      let cut = Int.random(in: 0...answers.count, using: &generator)
      let parts = [group(Array(shuffled[..<cut])), group(Array(shuffled[cut...]))]
      #expect(statistic.figures(group(shuffled)) == whole)
      #expect(statistic.figures(ValueCounts(pooling: parts)) == whole)
    }
  }
}
