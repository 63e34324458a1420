import TestSupport
import Testing

@testable import Statistics

@Suite("Comparisons of several groups")
struct SeveralGroupsTests {
  struct Case: Decodable, Sendable {
    let label: String
    let values: [Double]
    let groups: [[Int]]
    let absence: String?
    let anovaAbsence: String?
    let kruskalWallis: Double?
    let kruskalWallisP: Double?
    let anova: Double?
    let anovaDegreesOfFreedom: [Double]?
    let anovaP: Double?
    let pairwiseMannWhitney: [Double?]?
    let pairwiseWelch: [Double?]?
  }

  @Test("Agree with R, SciPy and statsmodels")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("several-groups") {
      let groups = item.groups.map { ValueCounts(zip(item.values, $0)) }
      let comment: Comment = "\(item.label)"
      let order = SeveralGroups.kruskalWallisTest(groups)
      #expect(agrees(order.result?.statistic, item.kruskalWallis), comment)
      #expect(agrees(order.result?.pValue, item.kruskalWallisP), comment)
      #expect(order.reason?.rawValue == item.absence, comment)

      let means = SeveralGroups.welchAnova(groups)
      #expect(agrees(means.result?.statistic, item.anova), comment)
      #expect(agrees(means.result?.degreesOfFreedom.first, item.anovaDegreesOfFreedom?.first), comment)
      #expect(agrees(means.result?.degreesOfFreedom.last, item.anovaDegreesOfFreedom?.last), comment)
      #expect(agrees(means.result?.pValue, item.anovaP), comment)
      #expect(means.reason?.rawValue == item.anovaAbsence, comment)

      for (expected, test) in [
        (item.pairwiseMannWhitney, TwoGroups.mannWhitneyTest), (item.pairwiseWelch, TwoGroups.welchTest),
      ] {
        guard let expected else { continue }
        let pairs = SeveralGroups.pairwiseComparisons(groups, by: test)
        #expect(pairs.count == expected.count, comment)
        for (pair, pValue) in zip(pairs, expected) { #expect(agrees(pair.adjustedPValue, pValue), comment) }
      }
    }
  }

  @Test("Published: Hollander and Wolfe's mucociliary efficiency, as R's kruskal.test prints it")
  func published() throws {
    let groups = [[2.9, 3.0, 2.5, 2.6, 3.2], [3.8, 2.7, 4.0, 2.4], [2.8, 3.4, 3.7, 2.2, 2.0]].map(group)
    let result = try #require(SeveralGroups.kruskalWallisTest(groups).result)
    #expect(abs(result.statistic - 0.77143) < 5e-6 && result.degreesOfFreedom == [2])
    #expect(abs(result.pValue - 0.68) < 5e-5 && result.n == [5, 4, 5] && result.method == .kruskalWallis)
  }

  @Test("The order of the groups changes nothing, and groups without answers take no part")
  func permutation() {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<100 {
      let groups = (0..<4).map { _ in randomGroup(&generator) }
      let others = groups.shuffled(using: &generator) + [ValueCounts([])]
      for test in [SeveralGroups.kruskalWallisTest, SeveralGroups.welchAnova] {
        #expect(agrees(test(groups).result?.pValue, test(others).result?.pValue))
        #expect(test(groups).reason == test(others).reason)
        #expect(test(others).result == nil || test(others).result?.n.last == 0)
      }
    }
  }

  @Test("Two groups: F is Welch's t squared")
  func twoGroups() throws {
    var generator = SeededGenerator(seed: 62)
    for _ in 0..<200 {
      let (first, second) = randomGroups(&generator)
      guard let f = SeveralGroups.welchAnova([first, second]).result else { continue }
      let t = try #require(TwoGroups.welchTest(first, second).result)
      #expect(abs(f.statistic - t.statistic * t.statistic) <= 1e-9 * max(1e-9, f.statistic))
      #expect(agrees(f.degreesOfFreedom[1], t.degreesOfFreedom[0]))
    }
  }

  @Test("Pairs come in order, each with its own test; Benjamini and Hochberg never correct more than Holm")
  func pairs() throws {
    var generator = SeededGenerator(seed: 63)
    let groups = (0..<4).map { _ in randomGroup(&generator) } + [group([3])]
    let holm = SeveralGroups.pairwiseComparisons(groups, by: TwoGroups.brunnerMunzelTest)
    let rate = SeveralGroups.pairwiseComparisons(
      groups, adjustment: Multiplicity.benjaminiHochberg, by: TwoGroups.brunnerMunzelTest)
    #expect(holm.map { [$0.first, $0.second] }.prefix(5) == [[0, 1], [0, 2], [0, 3], [0, 4], [1, 2]])
    #expect(holm.count == 10)
    for (strict, mild) in zip(holm, rate) {
      #expect(strict.outcome == TwoGroups.brunnerMunzelTest(groups[strict.first], groups[strict.second]))
      guard let result = strict.outcome.result else {
        #expect(strict.second == 4 && strict.adjustedPValue == nil && strict.outcome.reason == .singleAnswer)
        continue
      }
      let (ofHolm, ofRate) = (try #require(strict.adjustedPValue), try #require(mild.adjustedPValue))
      #expect(result.pValue <= ofRate && ofRate <= ofHolm)
    }
  }

  @Test("A hundred million answers, and numbers beyond the arithmetic")
  func extremes() throws {
    let groups = [20_000_000, 20_010_000, 19_990_000].map { ValueCounts([(1, 40_000_000), (5, $0)]) }
    let result = try #require(SeveralGroups.kruskalWallisTest(groups).result)
    #expect(result.statistic > 1 && result.pValue < 0.3)
    let wide = ValueCounts([(-1.7e308, 1), (1.7e308, 1)])
    #expect(SeveralGroups.welchAnova([wide, wide]) == .notTestable(.numericOverflow))
  }
}
