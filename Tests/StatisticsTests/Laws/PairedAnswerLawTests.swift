import TestSupport
import Testing

@testable import Statistics

@Suite("Laws of every statistic of two answers of the same people")
struct PairedAnswerLawTests {
  /// A statistic with what becomes of it when the two answers change places, or both scales are reversed; a constant
  /// added to both answers never changes it.
  struct Statistic: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let whenTurned: Law
    let figures: @Sendable (PairedCounts) -> Figures

    init(_ name: String, turned: Law, _ figures: @escaping @Sendable (PairedCounts) -> Figures) {
      (testDescription, whenTurned, self.figures) = (name, turned, figures)
    }
  }

  /// The differences, which are small enough not to overflow.
  private static func changes(in pairs: PairedCounts) -> ValueCounts { pairs.differences ?? ValueCounts([]) }

  private static func p(_ outcome: TestOutcome) -> Figures {
    var figures = Figures(outcome)
    figures.value = nil
    return figures
  }

  static let statistics = [
    Statistic("mean change", turned: .mirrors) {
      Figures(Location.mean(of: changes(in: $0), level: 0.9))
    },
    Statistic("pseudo-median of the change", turned: .mirrors) {
      Figures(Paired.hodgesLehmann(changes(in: $0), level: 0.9))
    },
    Statistic("Cohen's d", turned: .mirrors) {
      Figures(Paired.cohensD(changes(in: $0), level: 0.9))
    },
    Statistic("rank-biserial correlation", turned: .mirrors) {
      Figures(Paired.rankBiserial(changes(in: $0), level: 0.9))
    },
    Statistic("movement", turned: .mirrors) {
      Figures(Movement(of: changes(in: $0)).difference(level: 0.9))
    },
    Statistic("paired t test", turned: .mirrors) { Figures(Paired.tTest(changes(in: $0))) },
    Statistic("p of the signed-rank test", turned: .stays) {
      p(Paired.wilcoxonTest(changes(in: $0)))
    },
    Statistic("p of the sign test", turned: .stays) {
      p(Paired.signTest(Movement(of: changes(in: $0))))
    },
    Statistic("Spearman's correlation", turned: .stays) {
      Figures(Association.spearman(of: $0, level: 0.9))
    },
    Statistic("Kendall's tau", turned: .stays) {
      Figures(Association.kendallTauB(of: $0, level: 0.9))
    },
    Statistic("Goodman and Kruskal's gamma", turned: .stays) {
      Figures(Association.goodmanKruskalGamma(of: $0, level: 0.9))
    },
  ]

  private static func randomPairs(_ generator: inout SeededGenerator) -> [(Double, Double)] {
    (0..<Int.random(in: 1...30, using: &generator)).map { _ in
      (Double(Int.random(in: 1...5, using: &generator)), Double(Int.random(in: 1...5, using: &generator)))
    }
  }

  private static func table(_ pairs: some Sequence<(Double, Double)>) -> PairedCounts {
    PairedCounts(pairs.map { ($0.0, $0.1, 1) })
  }

  @Test("First and second answer exchanged", arguments: statistics)
  func exchange(statistic: Statistic) {
    var generator = SeededGenerator(seed: 67)
    for _ in 0..<40 {
      let pairs = Self.randomPairs(&generator)
      let after = statistic.figures(Self.table(pairs.map { ($0.1, $0.0) }))
      #expect(statistic.whenTurned.holds(statistic.figures(Self.table(pairs)), after))
    }
  }

  @Test("Both scales reversed, or a constant added to both answers", arguments: statistics)
  func reversalAndTranslation(statistic: Statistic) {
    var generator = SeededGenerator(seed: 68)
    for _ in 0..<40 {
      let pairs = Self.randomPairs(&generator)
      let before = statistic.figures(Self.table(pairs))
      #expect(statistic.whenTurned.holds(before, statistic.figures(Self.table(pairs.map { (6 - $0.0, 6 - $0.1) }))))
      #expect(Law.stays.holds(before, statistic.figures(Self.table(pairs.map { ($0.0 + 9, $0.1 + 9) }))))
    }
  }

  @Test("Rows in another order, or the tables of parts merged: not a bit changes", arguments: statistics)
  func permutationAndMerging(statistic: Statistic) {
    var generator = SeededGenerator(seed: 69)
    for _ in 0..<40 {
      let pairs = Self.randomPairs(&generator)
      let whole = statistic.figures(Self.table(pairs))
      let shuffled = pairs.shuffled(using: &generator)
      let cut = Int.random(in: 0...pairs.count, using: &generator)
      #expect(statistic.figures(Self.table(shuffled)) == whole)
      #expect(statistic.figures(Self.table(shuffled[..<cut]).merged(with: Self.table(shuffled[cut...]))) == whole)
    }
  }
}
