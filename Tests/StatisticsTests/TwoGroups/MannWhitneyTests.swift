import TestSupport
import Testing

@testable import Statistics

@Suite("The Mann-Whitney test")
struct MannWhitneyTests {
  struct Case: Decodable, Sendable {
    let label: String
    let values: [Double]
    let first: [Int]
    let second: [Int]
    let absence: String?
    let statistic: Double?
    let asymptotic: Double?
    let exact: Double?
  }

  @Test("Agrees with R, SciPy and going through every way to share the answers out")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("mann-whitney") {
      let first = ValueCounts(zip(item.values, item.first))
      let second = ValueCounts(zip(item.values, item.second))
      let comment: Comment = "\(item.label)"
      let asymptotic = TwoGroups.mannWhitneyTest(first, second)
      let exact = TwoGroups.mannWhitneyExactTest(first, second)
      #expect(agrees(asymptotic.result?.statistic, item.statistic), comment)
      #expect(agrees(asymptotic.result?.pValue, item.asymptotic), comment)
      #expect(agrees(exact.result?.statistic, item.statistic), comment)
      #expect(agrees(exact.result?.pValue, item.exact), comment)
      #expect(asymptotic.reason?.rawValue == item.absence && exact.reason?.rawValue == item.absence, comment)
    }
  }

  @Test("Published: the critical value of U for 5 and 5 at 5 % is 2")
  func table() throws {
    let pValues = try [[1.0, 2, 3, 5, 7], [1, 2, 3, 6, 7]].map { lower in
      let higher = (1...10).map(Double.init).filter { !lower.contains($0) }
      return try #require(TwoGroups.mannWhitneyExactTest(group(lower), group(higher)).result)
    }
    #expect(pValues.map(\.statistic) == [3, 4])
    let critical = try #require(
      TwoGroups.mannWhitneyExactTest(group([1, 2, 3, 4, 7]), group([5, 6, 8, 9, 10])).result)
    #expect(critical.statistic == 2 && agrees(critical.pValue, 8.0 / 252))
    #expect(pValues.allSatisfy { $0.pValue > 0.05 })
  }

  @Test("Groups change places, or the scale is reversed: U is mirrored, the p-values stay")
  func mirror() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<60 {
      let (first, second) = randomGroups(&generator)
      for test in [TwoGroups.mannWhitneyTest, { TwoGroups.mannWhitneyExactTest($0, $1) }] {
        let forth = test(first, second)
        let pairs = Double(first.n) * Double(second.n)
        for back in [test(second, first), test(first.mapped(-), second.mapped(-))] {
          #expect(forth.result?.statistic == back.result.map { pairs - $0.statistic })
          #expect(agrees(forth.result?.pValue, back.result?.pValue))
          #expect(forth.reason == back.reason)
        }
      }
    }
  }

  @Test("The rank sums have the probabilities of all together 1, and no step beyond the limit is taken")
  func distribution() {
    let answers = ValueCounts([(1, 2), (2, 3), (3, 1), (4, 4)])
    let sums = RankSumDistribution(size: 4, among: answers, limit: 1e6)
    #expect(agrees(sums?.probability(ofDistance: 0), 1) && sums?.probability(ofDistance: 25) == 0)
    #expect(RankSumDistribution(size: 4, among: answers, limit: 100) == nil)
    let many = ValueCounts((0..<1_000).map { (Double($0), 1) })
    #expect(TwoGroups.mannWhitneyExactTest(many, many.mapped { $0 + 0.5 }) == .notTestable(.tooManyCombinations))
  }

  @Test("A hundred million answers, nearly all of them equal")
  func large() throws {
    let first = ValueCounts([(1, 50_000_000), (2, 30)])
    let second = ValueCounts([(1, 50_000_000), (2, 60)])
    let result = try #require(TwoGroups.mannWhitneyTest(first, second).result)
    // Given the ties this is the comparison of 30 with 60 of 90, whose z is (60 − 30) / √90.
    let expected = 2 * StandardNormalDistribution().upperTail(30 / 90.0.squareRoot())
    #expect(abs(result.pValue / expected - 1) < 1e-4)
  }
}
