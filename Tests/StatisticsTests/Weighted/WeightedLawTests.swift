import TestSupport
import Testing

@testable import Statistics

@Suite("Laws of weighted figures")
struct WeightedLawTests {
  typealias Answer = (value: Double, weight: Double)

  static func table(_ answers: [Answer]) -> WeightedValueCounts {
    WeightedValueCounts(answers: answers.map { ($0.value, $0.weight) })
  }

  static func randomAnswers(_ generator: inout SeededGenerator) -> [Answer] {
    (0..<Int.random(in: 2...60, using: &generator)).map { _ in
      (Double(Int.random(in: 0...10, using: &generator)), Double.random(in: 0.01...5, using: &generator))
    }
  }

  @Test("Parts in any order and grouping merge to the same table, bit for bit")
  func merging() {
    var generator = SeededGenerator(seed: 51)
    for _ in 0..<200 {
      let answers = Self.randomAnswers(&generator)
      let whole = Self.table(answers)
      var parts = [[Answer]](repeating: [], count: 4)
      for answer in answers.shuffled(using: &generator) {
        parts[Int.random(in: 0..<4, using: &generator)].append(answer)
      }
      let tables = parts.map { Self.table($0) }
      #expect((tables[0] + tables[1]) + (tables[2] + tables[3]) == whole)
      #expect(tables[3] + (tables[2] + (tables[1] + tables[0])) == whole)
      #expect(whole + WeightedValueCounts([]) == whole)
    }
  }

  @Test("Equal weights, whatever they are, give the figures of counted answers", arguments: [1.0, 0.3, 12_345.678])
  func equalWeights(weight: Double) {
    var generator = SeededGenerator(seed: 52)
    for _ in 0..<100 {
      let counts = (0...10).map { _ in Int.random(in: 0...6, using: &generator) }
      let counted = ValueCounts(counts.enumerated().map { (Double($0.offset), $0.element) })
      let weighted = WeightedValueCounts(
        counts.enumerated().map { (Double($0.offset), WeightSum(weight: weight, n: $0.element)) })
      func agree(_ first: Estimation, _ second: Estimation) -> Bool {
        let (one, other) = (first.estimate, second.estimate)
        return WeightedOracleTests.close(one?.value, other?.value)
          && WeightedOracleTests.close(one?.interval?.low, other?.interval?.low)
          && WeightedOracleTests.close(one?.interval?.high, other?.interval?.high) && one?.n == other?.n
      }
      #expect(agree(Location.mean(of: weighted, level: 0.95), Location.mean(of: counted, level: 0.95)))
      #expect(agree(Location.median(of: weighted), Location.median(of: counted)))
      #expect(
        agree(
          Share.wilson(weighted.sum { $0 >= 9 }, of: weighted.total, level: 0.95),
          Share.wilson(successes: counts[9] + counts[10], of: counted.n, level: 0.95)))
      #expect(
        agree(
          WeightedNetPromoterScore(ratings: weighted).estimate(level: 0.95),
          NetPromoterScore(countsByRating: counts).estimate(level: 0.95)))
      #expect(
        agree(
          WeightedNetPromoterScore(ratings: weighted).normalEstimate(level: 0.95),
          NetPromoterScore(countsByRating: counts).normalEstimate(level: 0.95)))
      #expect(agrees(weighted.total.effectiveNumber, Double(counted.n)))
    }
  }

  @Test("Weights in another unit change no figure; unequal ones make the answers worth fewer")
  func scaling() {
    var generator = SeededGenerator(seed: 53)
    for _ in 0..<200 {
      let answers = Self.randomAnswers(&generator)
      let table = Self.table(answers)
      // A power of 2, so that no weight is rounded anew.
      let scaled = Self.table(answers.map { (value: $0.value, weight: 16 * $0.weight) })
      let first = Location.mean(of: table, level: 0.95).estimate
      let second = Location.mean(of: scaled, level: 0.95).estimate
      #expect(agrees(first?.value, second?.value))
      #expect(WeightedOracleTests.close(first?.interval?.low, second?.interval?.low))
      #expect(table.median == scaled.median)
      #expect(table.total.effectiveNumber < Double(answers.count))
      #expect(agrees(table.total.effectiveNumber, scaled.total.effectiveNumber))
    }
  }

  @Test("Answers of weight 0 count for nothing")
  func weightless() {
    let answers: [Answer] = [(3, 0.5), (4, 1), (10, 2)]
    let table = Self.table(answers + [(7, 0), (0, 0)])
    #expect(table == Self.table(answers))
    #expect(Self.table([(7, 0)]).total == .zero)
    #expect(Location.mean(of: Self.table([(7, 0)]), level: 0.95) == .notEstimable(.noAnswers))
    #expect(Location.median(of: WeightedValueCounts([])) == .notEstimable(.noAnswers))
    #expect(WeightSum.zero.effectiveNumber == 0)
  }

  @Test("Reversing a scale mirrors mean, limits and median")
  func reversal() {
    var generator = SeededGenerator(seed: 54)
    for _ in 0..<200 {
      let answers = Self.randomAnswers(&generator)
      let forth = Self.table(answers)
      let back = Self.table(answers.map { (value: 10 - $0.value, weight: $0.weight) })
      let first = Location.mean(of: forth, level: 0.9).estimate
      let second = Location.mean(of: back, level: 0.9).estimate
      #expect(WeightedOracleTests.close(first.map { 10 - $0.value }, second?.value))
      #expect(WeightedOracleTests.close(first?.interval.map { 10 - $0.low }, second?.interval?.high))
      #expect(forth.median.map { 10 - $0 } == back.median)
    }
  }

  @Test(
    "Promoters and detractors change places: the score changes its sign, its interval is mirrored and stays within ±100"
  )
  func mirroredScore() throws {
    var generator = SeededGenerator(seed: 55)
    for _ in 0..<200 {
      let groups = (0..<3).map { _ in
        WeightSum(weight: Double.random(in: 0.1...3, using: &generator), n: Int.random(in: 0...9, using: &generator))
      }
      let score = WeightedNetPromoterScore(promoters: groups[0], passives: groups[1], detractors: groups[2])
      let mirror = WeightedNetPromoterScore(promoters: groups[2], passives: groups[1], detractors: groups[0])
      guard let estimate = score.estimate(level: 0.95).estimate else { continue }
      let interval = try #require(estimate.interval)
      let reflected = try #require(mirror.estimate(level: 0.95).estimate?.interval)
      #expect(abs(interval.low + reflected.high) < 1e-9 && abs(interval.high + reflected.low) < 1e-9)
      #expect(interval.low >= -100 && interval.high <= 100 && interval.low < interval.high)
      #expect(interval.low <= estimate.value && estimate.value <= interval.high)
    }
  }

  @Test("Numbers beyond the arithmetic are named")
  func overflow() {
    let wide = Self.table([(-1.7e308, 1), (1.7e308, 1)])
    #expect(Location.mean(of: wide, level: 0.95) == .notEstimable(.numericOverflow))
    #expect(Location.median(of: wide).estimate?.value == 0)
    let large = Self.table([(0, 1), (1e200, 1)])
    #expect(Location.mean(of: large, level: 0.95).estimate?.intervalAbsence == .numericOverflow)
  }

  @Test("Weights keep their digits down to the smallest one, and below it count for nothing")
  func smallest() {
    for weight in [WeightSum.smallestWeight, 1e-9, 3e-5, 0.7] {
      let sum = WeightSum(weight: weight, n: 3) + WeightSum(weight: 2 * weight, n: 1)
      #expect(agrees(sum.effectiveNumber, 25.0 / 7))
      #expect(sum - WeightSum(weight: 2 * weight, n: 1) == WeightSum(weight: weight, n: 3))
      #expect(
        WeightSum(weight: weight).weight + WeightSum(weight: weight, n: 2).weight
          == WeightSum(weight: weight, n: 3).weight)
    }
    #expect(WeightSum(weight: WeightSum.smallestWeight.nextDown) == .zero)
    #expect(WeightSum(weight: 1e-300, n: 5) == .zero)
  }

  @Test("A hundred million answers of the largest weight still fit")
  func room() {
    let sum = WeightSum(weight: WeightSum.largestWeight, n: 100_000_000)
    #expect(agrees(sum.effectiveNumber, 1e8))
  }
}
