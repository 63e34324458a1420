import Testing

@testable import Statistics

/// `Estimate`, `ConfidenceInterval` and `TestResult` stop the program where a figure is not a finite number, so that to
/// reach the end is to have given none.
@Suite("Whatever the answers, there are finite figures or a reason why there are none")
struct DegenerateInputTests {
  /// Whether an attempt says why it gave no interval, where its method has one; one without a value always gives a reason.
  static func isExplained(_ estimation: Estimation) -> Bool {
    guard let estimate = estimation.estimate else { return true }
    let hasInterval = estimate.interval != nil
    return hasInterval || estimate.intervalAbsence != nil || [.exactCount, .weightedCount].contains(estimate.method)
  }

  @Test("One group of answers", arguments: DegenerateAnswers.all)
  func location(answers: ValueCounts) {
    for level in DegenerateAnswers.levels {
      let estimations = [
        Location.mean(of: answers, level: level), Location.median(of: answers, level: level),
        Location.median(of: answers), Dispersion.standardDeviation(of: answers),
        Location.bootstrapMean(of: answers, level: level, resamples: 99, seed: 1),
        Location.trimmedMean(of: answers, level: level), Location.trimmedMean(of: answers, trim: 0.49, level: level),
      ]
      #expect(estimations.allSatisfy(Self.isExplained))
      #expect(answers.n > 0 || estimations.allSatisfy { $0 == .notEstimable(.noAnswers) })
    }
  }

  @Test("Differences of paired answers", arguments: DegenerateAnswers.all)
  func paired(differences: ValueCounts) {
    let movement = Movement(of: differences)
    for zeros in ZeroDifferences.allCases {
      let tests = [
        Paired.wilcoxonTest(differences, zeros: zeros), Paired.asymptoticWilcoxonTest(differences, zeros: zeros),
      ]
      #expect(tests.allSatisfy { ($0.result == nil) == (movement.moved == 0) })
    }
    #expect(Paired.signTest(movement).result?.pValue == Paired.mcNemarTest(movement).result?.pValue)
    _ = Paired.mcNemarMidPTest(movement)
    _ = Paired.tTest(differences)
    for level in DegenerateAnswers.levels {
      let estimations = [
        Paired.hodgesLehmann(differences, level: level), Paired.cohensD(differences, level: level),
        Paired.rankBiserial(differences, level: level),
        Paired.rankBiserial(differences, zeros: .wilcoxon, level: level), movement.difference(level: level),
      ]
      #expect(estimations.allSatisfy(Self.isExplained))
    }
    for bounds in [-1.0...1, 1e-300...2e-300, -1e300...1e300, -.infinity ... .infinity] {
      let test = Equivalence.pairedTTest(differences, within: bounds)
      #expect(test.result == nil || Paired.tTest(differences).reason != .noAnswers)
    }
  }

  @Test("Two groups of answers", arguments: DegenerateAnswers.all)
  func twoGroups(first: ValueCounts) {
    for second in DegenerateAnswers.all {
      let tests = [
        TwoGroups.brunnerMunzelTest(first, second), TwoGroups.mannWhitneyTest(first, second),
        TwoGroups.brunnerMunzelPermutationTest(first, second, seed: 1, resamples: 19, exactLimit: 50),
        TwoGroups.mannWhitneyExactTest(first, second, limit: 1e5), TwoGroups.welchTest(first, second),
        TwoGroups.cochranArmitageTest(first, second), Equivalence.welchTest(first, second, within: -1e-300...1e-300),
        Equivalence.welchTest(first, second, within: -1...1), SeveralGroups.kruskalWallisTest([first, second]),
        SeveralGroups.welchAnova([first, second]), SeveralGroups.welchAnova([first, second, first]),
        SeveralGroups.kruskalWallisTest([first, second, first]),
      ]
      let isEmpty = first.n == 0 || second.n == 0
      #expect(!isEmpty || tests.prefix(10).allSatisfy { $0 == .notTestable(.noAnswers) })
      for level in DegenerateAnswers.levels {
        let estimations = [
          TwoGroups.relativeEffect(first, second, level: level), TwoGroups.cliffsDelta(first, second, level: level),
          TwoGroups.commonLanguageEffectSize(first, second, level: level),
          TwoGroups.meanDifference(first, second, level: level),
        ]
        #expect(estimations.allSatisfy(Self.isExplained))
      }
    }
  }

  @Test("Post-strata", arguments: DegenerateAnswers.all)
  func postStrata(first: ValueCounts) {
    for second in DegenerateAnswers.all {
      for totals in [[1, 1], [0, 1], [1e-300, 1e300], [1e300, 1e300], [5, 1_000_000_000]] {
        for correction in [false, true] {
          let estimation = PostStratification.mean(
            of: [first, second], population: PopulationMargin(totals: totals), finitePopulationCorrection: correction,
            level: 0.95)
          #expect(Self.isExplained(estimation))
        }
      }
    }
  }
}
