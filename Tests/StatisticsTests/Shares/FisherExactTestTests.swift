import Testing

@testable import Statistics

@Suite("Fisher's exact test of two shares")
struct FisherExactTestTests {
  struct Case: Decodable, Sendable {
    let label: String
    let first: [Int]
    let second: [Int]
    let p: Double?
  }

  @Test("Agrees with exact fractions over all tables")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("fisher-exact-shares") {
      let outcome = Share.fisherExactTest((item.first[0], item.first[1]), (item.second[0], item.second[1]))
      #expect(agrees(outcome.result?.pValue, item.p), "\(item.label)")
      #expect(outcome.result.map { $0.n == [item.first[1], item.second[1]] } ?? true)
    }
  }

  @Test("Says why there is no test")
  func degenerate() {
    #expect(Share.fisherExactTest((0, 0), (1, 2)) == .notTestable(.noAnswers))
    #expect(Share.fisherExactTest((3, 3), (2, 2)) == .notTestable(.noVariation))
  }

  @Test("Swapping the groups changes the sign alone, counting failures too")
  func symmetry() throws {
    for (first, second) in [((3, 9), (8, 11)), ((0, 20), (4, 25)), ((100, 400), (130, 300))] {
      let test = try #require(Share.fisherExactTest(first, second).result)
      let swapped = try #require(Share.fisherExactTest(second, first).result)
      let failures = try #require(
        Share.fisherExactTest((first.1 - first.0, first.1), (second.1 - second.0, second.1)).result)
      #expect(agrees(test.pValue, swapped.pValue) && agrees(test.pValue, failures.pValue))
      #expect(test.statistic == -swapped.statistic)
    }
  }

  @Test("A hundred million answers cost no more than some thousand steps")
  func large() throws {
    let test = try #require(Share.fisherExactTest((25_000_000, 50_000_000), (25_002_000, 50_000_000)).result)
    #expect(test.pValue > 0.1 && test.pValue < 1)
  }
}
