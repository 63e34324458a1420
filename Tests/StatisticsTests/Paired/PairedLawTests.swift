import TestSupport
import Testing

@testable import Statistics

@Suite("Laws of paired comparisons")
struct PairedLawTests {
  static func randomDifferences(_ generator: inout SeededGenerator) -> ValueCounts {
    let n = Int.random(in: 8...60, using: &generator)
    return ValueCounts((0..<n).map { _ in (Double(Int.random(in: -3...4, using: &generator)), 1) })
  }

  static func mirrored(_ differences: ValueCounts) -> ValueCounts {
    ValueCounts(zip(differences.values, differences.counts).map { (-$0, $1) })
  }

  static func close(_ first: Double?, _ second: Double?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    return abs(first - second) <= 1e-10 * max(1, abs(first), abs(second))
  }

  @Test("Swapping first and second answers mirrors every effect and leaves every p")
  func mirror() {
    var generator = SeededGenerator(seed: 32)
    for _ in 0..<50 {
      let forth = Self.randomDifferences(&generator)
      let back = Self.mirrored(forth)
      for zeros in ZeroDifferences.allCases {
        let first = Paired.wilcoxonTest(forth, zeros: zeros).result
        #expect(first?.pValue == Paired.wilcoxonTest(back, zeros: zeros).result?.pValue)
      }
      #expect(Self.close(Paired.tTest(forth).result?.pValue, Paired.tTest(back).result?.pValue))
      for effect in [
        { Paired.rankBiserial($0, level: 0.9) }, { Paired.hodgesLehmann($0, level: 0.9) },
        { Paired.cohensD($0, level: 0.9) },
      ] as [(ValueCounts) -> Estimation] {
        let first = effect(forth).estimate
        let second = effect(back).estimate
        #expect(Self.close(first?.value, second.map { -$0.value }))
        #expect(Self.close(first?.interval?.low, second?.interval.map { -$0.high }))
        #expect(Self.close(first?.interval?.high, second?.interval.map { -$0.low }))
      }
    }
  }

  @Test("A constant added to the differences moves the pseudo-median by it; a factor leaves the standardised effects")
  func translationAndScale() {
    var generator = SeededGenerator(seed: 33)
    for _ in 0..<50 {
      let before = Self.randomDifferences(&generator)
      let moved = ValueCounts(zip(before.values, before.counts).map { ($0 + 8, $1) })
      let wider = ValueCounts(zip(before.values, before.counts).map { ($0 * 4, $1) })
      let first = Paired.hodgesLehmann(before, level: 0.95).estimate
      let second = Paired.hodgesLehmann(moved, level: 0.95).estimate
      #expect(first.map { $0.value + 8 } == second?.value)
      #expect(first?.interval.map { $0.low + 8 } == second?.interval?.low)
      #expect(first?.interval.map { $0.high + 8 } == second?.interval?.high)
      #expect(Paired.wilcoxonTest(before) == Paired.wilcoxonTest(wider))
      #expect(Paired.rankBiserial(before, level: 0.9) == Paired.rankBiserial(wider, level: 0.9))
      #expect(Self.close(Paired.tTest(before).result?.statistic, Paired.tTest(wider).result?.statistic))
    }
  }

  @Test("An interval that excludes 0 and a p below the level say the same")
  func duality() throws {
    var generator = SeededGenerator(seed: 34)
    for _ in 0..<60 {
      let differences = Self.randomDifferences(&generator)
      guard let interval = Paired.cohensD(differences, level: 0.9).estimate?.interval else { continue }
      let test = try #require(Paired.tTest(differences).result)
      #expect((test.pValue < 0.1) == (interval.low > 0 || interval.high < 0))
    }
  }

  @Test("Beyond 250 people who moved, the asymptotic test takes over, close to the exact one")
  func takeover() throws {
    func differences(_ factor: Int) -> ValueCounts {
      ValueCounts([(-2, 20 * factor), (-1, 30 * factor), (0, 40 * factor), (1, 45 * factor), (3, 25 * factor)])
    }
    let exact = try #require(Paired.wilcoxonTest(differences(1)).result)
    let asymptotic = try #require(Paired.asymptoticWilcoxonTest(differences(1), zeros: .pratt).result)
    #expect(exact.method == .wilcoxonPrattExact && asymptotic.method == .wilcoxonPrattAsymptotic)
    #expect(abs(exact.pValue - asymptotic.pValue) < 0.002)
    #expect(Paired.wilcoxonTest(differences(3)).result?.method == .wilcoxonPrattAsymptotic)
    #expect(Paired.wilcoxonTest(differences(3), zeros: .wilcoxon).result?.method == .wilcoxonAsymptotic)
    // Many ranked zeros make many sums, but never so many that 58 people who moved are too many.
    let zeros = ValueCounts([(0, 1_000_003)] + (1...58).map { (Double($0.isMultiple(of: 3) ? -$0 : $0), 1) })
    #expect(Paired.wilcoxonTest(zeros).result?.method == .wilcoxonPrattExact)
  }

  @Test("100 million pairs cost what five distinct differences cost")
  func manyPairs() throws {
    let differences = ValueCounts([
      (-2, 10_000_000), (-1, 19_990_000), (0, 40_000_000), (1, 20_010_000), (2, 10_000_000),
    ])
    let test = try #require(Paired.wilcoxonTest(differences).result)
    #expect(test.pValue > 0 && test.pValue < 0.05)
    let pseudoMedian = try #require(Paired.hodgesLehmann(differences, level: 0.95).estimate)
    #expect(pseudoMedian.value == 0 && pseudoMedian.intervalAbsence == .tooManyEqualAnswers)
    let correlation = try #require(Paired.rankBiserial(differences, level: 0.95).estimate?.interval)
    #expect(correlation.low > 0 && correlation.high < 0.001)
    let effect = try #require(Paired.cohensD(differences, level: 0.95).estimate)
    let interval = try #require(effect.interval)
    let halfWidth = 1.959963984540054 / 10_000
    #expect(abs(interval.high - effect.value - halfWidth) < 1e-9 && abs(effect.value - interval.low - halfWidth) < 1e-9)
  }

  @Test("The normal approximation of d's limits takes over without a jump")
  func approximation() throws {
    func effect(_ n: Int) throws -> Estimate {
      try #require(Paired.cohensD(ValueCounts([(0, n / 2), (1, n / 2)]), level: 0.95).estimate)
    }
    let exact = try effect(100_000)
    let approximate = try effect(100_002)
    let widths = [exact, approximate].compactMap { $0.interval.map { $0.high - $0.low } }
    #expect(abs(widths[0] / widths[1] - 1) < 1e-4)
    #expect(abs(exact.value - approximate.value) < 1e-4)
  }
}
