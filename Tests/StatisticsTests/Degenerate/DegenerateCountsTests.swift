import Testing

@testable import Statistics

@Suite("Whatever the counts, there are finite figures or a reason why there are none")
struct DegenerateCountsTests {
  @Test("Shares", arguments: DegenerateAnswers.shares)
  func shares(successes: Int, trials: Int) {
    for level in DegenerateAnswers.levels {
      for method in ShareIntervalMethod.allCases {
        let share = Share.estimate(successes: successes, of: trials, level: level, method: method)
        #expect((share.reason == .noAnswers) == (trials == 0))
        let interval = share.estimate?.interval
        #expect(interval.map { $0.low >= 0 && $0.high <= 1 } ?? true)
      }
      for population in [0, 1, 2, 3, 40, 41, 1_000_000_000, 2_000_000_000] {
        let share = Share.wilson(successes: successes, of: trials, population: population, level: level)
        #expect(DegenerateInputTests.isExplained(share))
        let bounds = Nonresponse.bounds(successes: successes, of: trials, population: population)
        guard case .bounded(let bounds) = bounds else { continue }
        #expect(0 <= bounds.low && bounds.low <= bounds.high && bounds.high <= 1)
      }
      let score = NetPromoterScore(promoters: successes, passives: 0, detractors: trials - successes)
      #expect(DegenerateInputTests.isExplained(score.estimate(level: level)))
      #expect(DegenerateInputTests.isExplained(score.normalEstimate(level: level)))
      #expect(Share.goodman(counts: [successes, trials - successes, 0], level: level).count == 3)
      #expect(Share.goodman(counts: [], level: level).isEmpty)
    }
  }

  @Test("Two shares", arguments: DegenerateAnswers.shares)
  func twoShares(successes: Int, trials: Int) {
    let first = (successes, trials)
    for second in DegenerateAnswers.shares {
      let isEmpty = trials == 0 || second.1 == 0
      #expect(!isEmpty || Share.fisherExactTest(first, second) == .notTestable(.noAnswers))
      _ = Share.fisherExactTest(first, second)
      for level in DegenerateAnswers.levels {
        #expect((Share.difference(first, second, level: level).estimate == nil) == isEmpty)
        let paired = Share.pairedDifference(
          both: successes, onlyFirst: second.0, onlySecond: second.1 - second.0, neither: trials - successes,
          level: level)
        #expect((paired.reason == .noAnswers) == (trials + second.1 == 0))
      }
      for bounds in [-0.1...0.1, -1e-300...1e-300, 1e-17...0.999, -0.999...1.0.nextDown] {
        let test = Equivalence.shareTest(first, second, within: bounds)
        #expect(!isEmpty || test == .notTestable(.noAnswers))
      }
    }
  }

  static let tables: [[[Int]]] = [
    [], [[]], [[], []], [[0]], [[1]], [[0, 0], [0, 0]], [[1, 0], [0, 0]], [[1, 0], [0, 1]], [[1, 1], [0, 1]],
    [[0, 2], [3, 0]], [[5, 5], [5, 5]], [[5, 5, 5]], [[5], [5], [5]], [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    [[1_000_000_000, 1], [1, 1_000_000_000]], [[1_000_000, 0], [0, 2_000_000]], [[3, 0, 0], [0, 7, 0], [0, 0, 11]],
    [[0, 0, 3], [0, 7, 0], [11, 0, 0]], [[1, 2, 3, 4], [4, 3, 2, 1], [0, 0, 0, 0]],
  ]

  @Test("Contingency tables", arguments: tables)
  func contingency(counts: [[Int]]) {
    let table = ContingencyTable(counts)
    let tests = [
      Association.chiSquaredTest(of: table),
      Association.freemanHaltonTest(of: table, seed: 1, resamples: 19, exactLimit: 500),
    ]
    #expect(table.n > 0 || tests.allSatisfy { $0 == .notTestable(.noAnswers) })
    for level in DegenerateAnswers.levels {
      let interval = Association.cramersV(of: table, level: level).estimate?.interval
      #expect(interval.map { $0.low >= 0 && $0.high <= 1 } ?? true)
    }
    #expect(DegenerateInputTests.isExplained(Association.biasCorrectedCramersV(of: table)))
  }

  @Test("Two ordinal answers", arguments: tables)
  func association(counts: [[Int]]) {
    let columns = (counts.first ?? []).count
    for scale in [1, 1e300, 1e-300] {
      let pairs = PairedCounts(
        table: counts, firstValues: counts.indices.map { Double($0) * scale },
        secondValues: (0..<columns).map { Double($0) * scale })
      for level in DegenerateAnswers.levels {
        let estimations = [
          Association.spearman(of: pairs, level: level), Association.kendallTauB(of: pairs, level: level),
          Association.goodmanKruskalGamma(of: pairs, level: level), Association.polychoric(of: pairs, level: level),
        ]
        #expect(estimations.allSatisfy(DegenerateInputTests.isExplained))
        #expect(pairs.n > 0 || estimations.allSatisfy { $0 == .notEstimable(.noAnswers) })
        #expect(Association.keyDrivers([pairs, pairs], level: level).map(\.item) == [0, 1])
      }
    }
  }

  @Test("Codings of two or more coders", arguments: tables)
  func agreement(counts: [[Int]]) {
    let categories = counts.first?.count ?? 0
    for level in DegenerateAnswers.levels {
      if counts.count == categories {
        for weights in KappaWeights.allCases {
          #expect(DegenerateInputTests.isExplained(Agreement.cohenKappa(counts, weights: weights, level: level)))
        }
      }
      #expect(DegenerateInputTests.isExplained(Agreement.fleissKappa(counts, level: level)))
      let scales = [1, 1e300, 1e-300, 0].map { scale in (0..<categories).map { Double($0) * scale } }
      let metrics = [Agreement.Metric.nominal, .ordinal] + scales.map { .interval($0) }
      for metric in metrics {
        let alpha = Agreement.krippendorffAlpha(counts, metric: metric, level: level, resamples: 19, seed: 1)
        #expect(DegenerateInputTests.isExplained(alpha))
      }
    }
  }

  @Test("Power and detectable effects")
  func power() {
    let sizes = [1, 2, 3, 10, 1_000_000_000]
    for (first, second) in sizes.flatMap({ size in sizes.map { (size, $0) } }) where first + second > 2 {
      for effect in [0, 1e-300, 1, 1e300] {
        #expect(0...1 ~= Power.twoSampleTTest(effect: effect, first: first, second: second))
        #expect(0...1 ~= Power.twoShares(effect: min(effect, 3), first: first, second: second))
        #expect(first < 2 || 0...1 ~= Power.pairedTTest(effect: effect, pairs: first))
      }
      for level in [1e-12, 0.05, 0.5] {
        let effects = [
          Power.detectableEffect(pairs: first, power: 0.8, significanceLevel: level),
          Power.detectableEffect(first: first, second: second, power: 0.8, significanceLevel: level),
          Power.detectableDistance(first: first, second: second, power: 0.8, significanceLevel: level),
        ]
        #expect(effects.allSatisfy { $0.map { $0 > 0 && $0.isFinite } ?? true })
      }
    }
  }
}
