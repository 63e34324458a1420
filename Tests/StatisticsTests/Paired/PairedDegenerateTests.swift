import Testing

@testable import Statistics

@Suite("Paired answers that allow no test or estimate, or none with an interval")
struct PairedDegenerateTests {
  @Test("No pairs: nothing")
  func empty() {
    let none = ValueCounts([])
    #expect(Paired.wilcoxonTest(none) == .notTestable(.noAnswers))
    #expect(Paired.asymptoticWilcoxonTest(none, zeros: .pratt) == .notTestable(.noAnswers))
    #expect(Paired.tTest(none) == .notTestable(.noAnswers))
    #expect(Paired.rankBiserial(none, level: 0.95) == .notEstimable(.noAnswers))
    #expect(Paired.hodgesLehmann(none, level: 0.95) == .notEstimable(.noAnswers))
    #expect(Paired.cohensD(none, level: 0.95) == .notEstimable(.noAnswers))
  }

  @Test("Nobody moved: no test; the pseudo-median is exactly 0", arguments: [1, 2, 12, 100_000_000])
  func still(n: Int) {
    let zeros = ValueCounts([(0, n)])
    for treatment in ZeroDifferences.allCases {
      #expect(Paired.wilcoxonTest(zeros, zeros: treatment) == .notTestable(.noVariation))
      #expect(Paired.asymptoticWilcoxonTest(zeros, zeros: treatment) == .notTestable(.noVariation))
      #expect(Paired.rankBiserial(zeros, zeros: treatment, level: 0.95) == .notEstimable(.noVariation))
    }
    #expect(Paired.cohensD(zeros, level: 0.95).reason == (n == 1 ? .singleAnswer : .noVariation))
    let estimate = Paired.hodgesLehmann(zeros, level: 0.95).estimate
    #expect(estimate?.value == 0 && estimate?.intervalAbsence == (n == 1 ? .singleAnswer : .noVariation))
  }

  @Test("One pair that moved: p = 1")
  func single() {
    let one = ValueCounts([(2, 1)])
    #expect(Paired.wilcoxonTest(one).result?.pValue == 1)
    #expect(Paired.tTest(one) == .notTestable(.singleAnswer))
    #expect(Paired.rankBiserial(one, level: 0.95).estimate?.intervalAbsence == .extremeValue)
  }

  @Test("All moved alike: a test, no interval")
  func alike() {
    let alike = ValueCounts([(1, 10)])
    #expect(Paired.wilcoxonTest(alike).result?.pValue == 2.0 / 1024)
    #expect(Paired.tTest(alike) == .notTestable(.noVariation))
    #expect(Paired.cohensD(alike, level: 0.95) == .notEstimable(.noVariation))
    #expect(Paired.rankBiserial(alike, level: 0.95).estimate?.value == 1)
    #expect(Paired.hodgesLehmann(alike, level: 0.95).estimate?.intervalAbsence == .noVariation)
  }

  @Test("Too few pairs for the level, and too many ties for a width")
  func withoutWidth() throws {
    for n in 2...8 {
      let differences = ValueCounts((1...n).map { (Double($0), 1) })
      let estimate = try #require(Paired.hodgesLehmann(differences, level: 0.95).estimate)
      #expect(estimate.intervalAbsence == (n < 6 ? .tooFewAnswers : nil))
    }
    let tied = Paired.hodgesLehmann(ValueCounts([(0, 90), (1, 3), (-1, 1)]), level: 0.95).estimate
    #expect(tied?.value == 0 && tied?.intervalAbsence == .tooManyEqualAnswers)
  }

  @Test("Differences that hardly vary, and numbers beyond the arithmetic, are named")
  func overflow() {
    let near = ValueCounts([(1e9, 1), (1e9 + 1, 1)])
    #expect(Paired.cohensD(near, level: 0.95).estimate?.intervalAbsence == .numericOverflow)
    let wide = ValueCounts([(-1.7e308, 1), (1.7e308, 1)])
    #expect(Paired.tTest(wide) == .notTestable(.numericOverflow))
    #expect(Paired.cohensD(wide, level: 0.95) == .notEstimable(.numericOverflow))
    #expect(Paired.hodgesLehmann(wide, level: 0.95).estimate?.value == 0)
    #expect(PairedCounts([(-1.7e308, 1.7e308, 1)]).differences == nil)
  }

  @Test(
    "Fewer than six people who moved cannot reach p < .05, whatever they say",
    arguments: [(0, 1.0), (1, 1.0), (2, 0.5), (3, 0.25), (4, 0.125), (5, 0.0625)])
  func unreachable(moved: Int, smallest: Double) throws {
    let note = try #require(UnreachableSignificance(Movement(up: moved, same: 20, down: 0)))
    #expect(note.nonZeroDifferences == moved && note.neededDifferences == 6)
    #expect(note.smallestPValue == smallest && note.significanceLevel == 0.05)
    #expect(UnreachableSignificance(Movement(up: 3, same: 20, down: 3)) == nil)
    #expect(UnreachableSignificance(Movement(up: 6, same: 0, down: 0), significanceLevel: 0.01)?.neededDifferences == 8)
  }

  @Test("The smallest p is what the tests give where all move the same way")
  func smallest() {
    for moved in 1...5 {
      let movement = Movement(up: moved, same: 4, down: 0)
      let differences = ValueCounts([(0, 4)] + (1...moved).map { (Double($0), 1) })
      let note = UnreachableSignificance(movement)
      #expect(note?.smallestPValue == Paired.wilcoxonTest(differences).result?.pValue)
      #expect(agrees(Paired.signTest(movement).result?.pValue, note?.smallestPValue))
    }
  }
}
