import TestSupport
import Testing

@testable import Statistics

@Suite("The studentised permutation test of Brunner and Munzel's statistic")
struct BrunnerMunzelPermutationTests {
  struct Case: Decodable, Sendable {
    let label: String
    let values: [Double]
    let first: [Int]
    let second: [Int]
    let absence: String?
    let statistic: Double?
    let pValue: Double?
  }

  @Test("Agrees with going through every way to share the answers out")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("brunner-munzel-permutation") {
      let test = TwoGroups.brunnerMunzelPermutationTest(
        ValueCounts(zip(item.values, item.first)), ValueCounts(zip(item.values, item.second)), seed: 1)
      let comment: Comment = "\(item.label)"
      #expect(agrees(test.result?.statistic, item.statistic), comment)
      #expect(agrees(test.result?.pValue, item.pValue), comment)
      #expect(test.reason?.rawValue == item.absence, comment)
      #expect(test.result == nil || test.result?.method == .brunnerMunzelExact, comment)
    }
  }

  @Test("Groups that do not overlap: two ways of all are as extreme")
  func separated() throws {
    let result = try #require(
      TwoGroups.brunnerMunzelPermutationTest(group([1, 2, 3, 3]), group([4, 5, 6, 7, 8]), seed: 1).result)
    #expect(agrees(result.pValue, 2.0 / 126))
    #expect(result.statistic == 20 && result.degreesOfFreedom == [] && result.n == [4, 5])
  }

  @Test("No other table is as extreme as groups that do not overlap")
  func separationIsExtreme() {
    var generator = SeededGenerator(seed: 24)
    for _ in 0..<60 {
      let sizes = (0..<2).map { _ in Int.random(in: 2...7, using: &generator) }
      let answers = (0..<sizes[0] + sizes[1]).map { _ in Double(Int.random(in: 1...5, using: &generator)) }.sorted()
      let (first, second) = (group(Array(answers[..<sizes[0]])), group(Array(answers[sizes[0]...])))
      guard TwoGroups.brunnerMunzelTest(first, second).reason == .completeSeparation else { continue }
      let limit = Double(sizes[0] * sizes[1])
      var others = 0
      let isWhole = SharedOutAnswers(first, second).forEach(limit: 100_000) { sums, _ in
        let statistic = abs(sums.studentisedEffect)
        if statistic < limit { others += 1 } else { #expect(statistic == limit) }
      }
      #expect(isWhole && others > 0)
    }
  }

  @Test("The ways to share answers out are the tables with their margins, with the same probabilities and statistics")
  func ways() {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<40 {
      let (first, second) = (
        group((0..<6).map { _ in Double(Int.random(in: 1...4, using: &generator)) }),
        group((0..<8).map { _ in Double(Int.random(in: 2...5, using: &generator)) })
      )
      var expected: [(statistic: Double, probability: Double)] = []
      var tables = TablesWithFixedMargins(of: ContingencyTable(groups: [first, second]))
      let isWhole = tables.forEach(limit: 100_000) { columns, probability in
        let placements = Placements(columns.map { $0[0] }, columns.map { $0[1] })
        let statistic =
          placements.areSeparated
          ? placements.lower - placements.higher : -placements.dominance / 2 / placements.standardError
        expected.append((statistic, probability))
      }
      var found: [(statistic: Double, probability: Double)] = []
      let isAlsoWhole = SharedOutAnswers(first, second).forEach(limit: 100_000) {
        found.append(($0.studentisedEffect, $1))
      }
      #expect(isWhole && isAlsoWhole && found.count == expected.count)
      let total = found.reduce(0) { $0 + $1.probability }
      #expect(abs(total - 1) < 1e-12)
      expected.sort { $0.statistic < $1.statistic }
      found.sort { $0.statistic < $1.statistic }
      for (one, other) in zip(found, expected) {
        #expect(abs(one.statistic - other.statistic) <= 1e-12 * max(1, abs(other.statistic)))
      }
    }
  }

  @Test("A sample comes close to all, the same for the same seed")
  func sampled() throws {
    var generator = SeededGenerator(seed: 25)
    for seed in UInt64(0)..<20 {
      let answers = (0..<22).map { _ in Double(Int.random(in: 1...6, using: &generator)) }
      let (first, second) = (group(Array(answers[..<9])), group(answers[9...].map { max(1, $0 - 1) }))
      let exact = TwoGroups.brunnerMunzelPermutationTest(first, second, seed: seed)
      let sampled = TwoGroups.brunnerMunzelPermutationTest(first, second, seed: seed, exactLimit: 0)
      let again = TwoGroups.brunnerMunzelPermutationTest(first, second, seed: seed, exactLimit: 0)
      #expect(sampled == again)
      let (all, some) = (try #require(exact.result), try #require(sampled.result))
      #expect(all.method == .brunnerMunzelExact && some.method == .brunnerMunzelPermutation)
      #expect(all.statistic == some.statistic)
      // Up to 0.05 the p-value rests on all 9,999 tables; above on as many as hold 500 that are at least as extreme.
      let drawn = min(9_999, 500 / all.pValue)
      let error = (all.pValue * (1 - all.pValue) / drawn).squareRoot()
      #expect(abs(all.pValue - some.pValue) < 4.5 * error + 1e-4)
    }
  }

  @Test("Other seeds draw other samples, and no p-value is 0")
  func seeds() throws {
    let (first, second) = (group([1, 1, 2, 2, 3, 3, 4]), group([1, 2, 3, 4, 4, 5, 5]))
    let pValues = try (UInt64(0)..<5).map { seed in
      try #require(
        TwoGroups.brunnerMunzelPermutationTest(first, second, seed: seed, exactLimit: 0).result
      ).pValue
    }
    #expect(Set(pValues).count > 1)
    let apart = (ValueCounts([(1, 30), (2, 30)]), ValueCounts([(3, 30), (4, 30)]))
    let result = try #require(
      TwoGroups.brunnerMunzelPermutationTest(apart.0, apart.1, seed: 1, resamples: 99, exactLimit: 0).result)
    #expect(result.pValue == 0.01)
  }

  @Test("Groups change places: the statistic changes its sign, the exact p-value stays")
  func mirror() {
    var generator = SeededGenerator(seed: 26)
    for _ in 0..<50 {
      let answers = (0..<11).map { _ in Double(Int.random(in: 1...5, using: &generator)) }
      let (first, second) = (group(Array(answers[..<5])), group(Array(answers[5...])))
      let forth = TwoGroups.brunnerMunzelPermutationTest(first, second, seed: 1)
      let back = TwoGroups.brunnerMunzelPermutationTest(second, first, seed: 1)
      #expect(agrees(forth.result?.pValue, back.result?.pValue))
      #expect(agrees(forth.result?.statistic, back.result.map { -$0.statistic }))
    }
  }
}
