import Testing

@testable import Statistics

@Suite("Whatever the weights, there are finite figures or a reason why there are none")
struct DegenerateWeightsTests {
  static let weights: [[Double]] = [
    [], [0], [1], [1e-300], [1e-18, 1e-18], [1e-9, 1e-9, 1e-9], [0, 0, 1], [WeightSum.largestWeight, 1e-300],
    [1, WeightSum.largestWeight, 1], [1e-10, 1, 1],
  ]

  @Test("Weighted answers", arguments: weights)
  func weighted(weights: [Double]) {
    for values in [[1.0, 2, 3], [4, 4, 4], [0, 1e300, 1], [0, 1e-300, 0], [-1.7e308, 1.7e308, 0], [10, 0, 7]] {
      let answers = WeightedValueCounts(answers: zip(values, weights))
      let pairs = WeightedAnswerCounts(zip(values, weights).map { (WeightedAnswer(value: $0, weight: $1), 1) })
      let successes = answers.sum { $0 >= 2 }
      for level in DegenerateAnswers.levels {
        var estimations = [
          Location.mean(of: answers, level: level), Location.median(of: answers),
          Share.wilson(successes, of: answers.total, level: level),
          Share.wilson(successes, of: answers.total, degreesOfFreedom: 1, level: level),
        ]
        estimations += [
          Location.median(of: answers, level: level), Location.trimmedMean(of: answers, level: level),
          Location.trimmedMean(of: answers, trim: 0.4, level: level),
          Location.bootstrapMean(of: pairs, level: level, resamples: 19, seed: 1),
        ]
        if answers.values.allSatisfy({ 0...10 ~= $0 }) {
          let score = WeightedNetPromoterScore(ratings: answers)
          estimations += [score.estimate(level: level), score.normalEstimate(level: level)]
        }
        #expect(estimations.allSatisfy(DegenerateInputTests.isExplained))
      }
      #expect(answers.total.effectiveNumber.isFinite)
    }
  }

  static let extremes = [1e-300, 1, 1e300]

  @Test("Samples by strata and clusters", arguments: extremes, extremes)
  func design(weight: Double, x: Double) throws {
    for values in [[], [0], [1e300], [1e-300], [1, 2], [-1e300, 1e300], [0, 1e-300, 1e300], [4, 4, 4]] {
      var clusters = SampleTotals()
      var replicates = ReplicateTotals(.jackknife(replicates: 3))
      for (index, value) in values.enumerated() {
        clusters.add(value, per: x, weight: weight, in: PrimaryUnit(stratum: index % 2, unit: index))
        replicates.add(
          value, per: x, weight: weight, replicateWeights: (0..<3).map { $0 == index ? 0 : weight })
      }
      for policy in SingleUnitPolicy.allCases {
        let frames = [
          SamplingFrame(singleUnits: policy), SamplingFrame(primaryUnits: [0: 2, 1: 1], singleUnits: policy),
        ]
        for frame in frames {
          let sample = ClusterSample(clusters, from: frame)
          #expect(DegenerateInputTests.isExplained(DesignBased.total(of: sample, level: 0.95)))
          #expect(DegenerateInputTests.isExplained(DesignBased.ratio(of: sample, level: 0.95)))
        }
      }
      #expect(DegenerateInputTests.isExplained(DesignBased.total(of: replicates, level: 0.95)))
      #expect(DegenerateInputTests.isExplained(DesignBased.ratio(of: replicates, level: 0.95)))
      if let jackknife = try? clusters.jackknife() {
        #expect(DegenerateInputTests.isExplained(DesignBased.ratio(of: jackknife, level: 0.95)))
      }
      if let balanced = try? clusters.balancedReplicates() {
        #expect(DegenerateInputTests.isExplained(DesignBased.ratio(of: balanced, level: 0.95)))
      }
    }
  }

  @Test("Margins and base weights", arguments: extremes, extremes)
  func raking(base: Double, total: Double) {
    let cells = [
      WeightingCell(categories: [0, 0], count: 1, baseWeight: base),
      WeightingCell(categories: [1, 0], count: 1_000_000, baseWeight: 1),
      WeightingCell(categories: [1, 1], count: 3, baseWeight: 1 / base),
    ]
    for margins in [[[0.5, 0.5], [0.5, 0.5]], [[1e-300, 1], [0.5, 0.5]], [[0.25, 0.75], [0.9, 0.1]]] {
      let scaled = margins.map { PopulationMargin(totals: $0.map { $0 * total }) }
      for ceiling in [nil, 1.5, 1e300] {
        let weighting = try? Raking.rake(cells, to: scaled, ceiling: ceiling, maximumIterations: 50)
        #expect(weighting?.weights.allSatisfy { $0 > 0 && $0.isFinite } ?? true)
        #expect(weighting.map { $0.balance.effectiveSampleSize.isFinite && $0.balance.designEffect.isFinite } ?? true)
      }
    }
  }
}
