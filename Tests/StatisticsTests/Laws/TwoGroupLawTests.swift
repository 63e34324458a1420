import TestSupport
import Testing

@testable import Statistics

@Suite("Laws of every statistic of two groups of answers")
struct TwoGroupLawTests {
  /// A statistic with what becomes of it when the groups change places, or their scale is reversed; a constant added to
  /// all answers never changes it.
  struct Statistic: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let whenTurned: Law
    let figures: @Sendable (ValueCounts, ValueCounts) -> Figures

    init(_ name: String, turned: Law, _ figures: @escaping @Sendable (ValueCounts, ValueCounts) -> Figures) {
      (testDescription, whenTurned, self.figures) = (name, turned, figures)
    }
  }

  static let statistics = [
    Statistic("Cliff's delta", turned: .mirrors) {
      Figures(TwoGroups.cliffsDelta($0, $1, level: 0.9))
    },
    Statistic("common-language effect size", turned: .complements) {
      Figures(TwoGroups.commonLanguageEffectSize($0, $1, level: 0.9))
    },
    Statistic("relative effect", turned: .complements) {
      Figures(TwoGroups.relativeEffect($0, $1, level: 0.9))
    },
    Statistic("Brunner and Munzel's test", turned: .mirrors) {
      Figures(TwoGroups.brunnerMunzelTest($0, $1))
    },
    Statistic("its permutation form", turned: .mirrors) {
      Figures(TwoGroups.brunnerMunzelPermutationTest($0, $1, seed: 1, exactLimit: 1_000_000))
    },
    // U of the other group is mn less it.
    Statistic("p of the Mann-Whitney test", turned: .stays) {
      var figures = Figures(TwoGroups.mannWhitneyTest($0, $1))
      figures.value = nil
      return figures
    },
    Statistic("difference of means", turned: .mirrors) {
      Figures(TwoGroups.meanDifference($0, $1, level: 0.9))
    },
    Statistic("Welch's test", turned: .mirrors) { Figures(TwoGroups.welchTest($0, $1)) },
    Statistic("Cochran-Armitage test", turned: .mirrors) {
      Figures(TwoGroups.cochranArmitageTest($0, $1))
    },
    Statistic("Kruskal-Wallis test", turned: .stays) {
      Figures(SeveralGroups.kruskalWallisTest([$0, $1]))
    },
    Statistic("Welch's analysis of variance", turned: .stays) {
      Figures(SeveralGroups.welchAnova([$0, $1]))
    },
    Statistic("χ² test", turned: .stays) {
      Figures(Association.chiSquaredTest(of: ContingencyTable(groups: [$0, $1])))
    },
    Statistic("Freeman and Halton's test", turned: .stays) {
      Figures(Association.freemanHaltonTest(of: ContingencyTable(groups: [$0, $1]), seed: 1))
    },
    Statistic("Cramér's V", turned: .stays) {
      Figures(Association.cramersV(of: ContingencyTable(groups: [$0, $1]), level: 0.9))
    },
    Statistic("Cramér's V without its bias", turned: .stays) {
      Figures(Association.biasCorrectedCramersV(of: ContingencyTable(groups: [$0, $1])))
    },
  ]

  private static func randomGroups(_ generator: inout SeededGenerator) -> (ValueCounts, ValueCounts) {
    func random() -> ValueCounts {
      group(
        (0..<Int.random(in: 1...9, using: &generator)).map { _ in Double(Int.random(in: 1...5, using: &generator)) })
    }
    return (random(), random())
  }

  @Test("The groups exchanged", arguments: statistics)
  func exchange(statistic: Statistic) {
    var generator = SeededGenerator(seed: 64)
    for _ in 0..<40 {
      let (first, second) = Self.randomGroups(&generator)
      #expect(statistic.whenTurned.holds(statistic.figures(first, second), statistic.figures(second, first)))
    }
  }

  @Test("The scale reversed", arguments: statistics)
  func reversal(statistic: Statistic) {
    var generator = SeededGenerator(seed: 65)
    for _ in 0..<40 {
      let (first, second) = Self.randomGroups(&generator)
      let after = statistic.figures(first.mapped { 6 - $0 }, second.mapped { 6 - $0 })
      #expect(statistic.whenTurned.holds(statistic.figures(first, second), after))
    }
  }

  @Test("A constant added to the answers of both groups changes nothing", arguments: statistics)
  func translation(statistic: Statistic) {
    var generator = SeededGenerator(seed: 66)
    for _ in 0..<40 {
      let (first, second) = Self.randomGroups(&generator)
      let after = statistic.figures(first.mapped { $0 + 16 }, second.mapped { $0 + 16 })
      #expect(Law.stays.holds(statistic.figures(first, second), after))
    }
  }
}
