import TestSupport
import Testing

@testable import Statistics

@Suite("Laws of weighted medians, trimmed means and bootstrapped means")
struct WeightedLocationLawTests {
  typealias Answer = WeightedLawTests.Answer
  static let trims = [0, 0.1, 0.2, 0.25, 0.4]

  static func pairs(_ answers: [Answer]) -> WeightedAnswerCounts {
    WeightedAnswerCounts(answers.map { (WeightedAnswer(value: $0.value, weight: $0.weight), 1) })
  }

  /// All figures of answers: the median, trimmed means, the bootstrapped mean.
  static func figures(_ answers: [Answer], level: Double = 0.9) -> [Estimation] {
    let pairs = Self.pairs(answers)
    let table = pairs.valueCounts
    return [Location.median(of: table, level: level)]
      + trims.map { Location.trimmedMean(of: table, trim: $0, level: level) }
      + [Location.bootstrapMean(of: pairs, level: level, resamples: 99, seed: 3)]
  }

  /// Whether two estimates are one after a change of scale x ↦ offset + factor · x.
  static func agree(_ first: Estimation, _ second: Estimation, offset: Double = 0, factor: Double = 1) -> Bool {
    func moved(_ value: Double?) -> Double? { value.map { offset + factor * $0 } }
    func close(_ one: Double?, _ other: Double?) -> Bool {
      guard let one, let other else { return one == nil && other == nil }
      return agrees(one, other) || abs(one - other) < 1e-9 * max(1, abs(offset))
    }
    let (one, other) = (first.estimate, second.estimate)
    let ends = [one?.interval?.low, one?.interval?.high]
    let expected = factor < 0 ? [ends[1], ends[0]] : ends
    return close(moved(one?.value), other?.value) && close(moved(expected[0]), other?.interval?.low)
      && close(moved(expected[1]), other?.interval?.high) && first.reason == second.reason
      && one?.intervalAbsence == other?.intervalAbsence && one?.n == other?.n
  }

  @Test(
    "Equal weights, whatever they are, give the figures of counted answers", arguments: [1.0, 0.3, 0.46, 12_345.678])
  func equalWeights(weight: Double) {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<100 {
      let counted = randomGroup(&generator)
      let answers = zip(counted.values, counted.counts).flatMap {
        [Answer](repeating: (value: $0, weight: weight), count: $1)
      }
      for level in [0.5, 0.9, 0.95] {
        let expected =
          [Location.median(of: counted, level: level)]
          + Self.trims.map { Location.trimmedMean(of: counted, trim: $0, level: level) }
          + [Location.bootstrapMean(of: counted, level: level, resamples: 99, seed: 3)]
        for (actual, expected) in zip(Self.figures(answers, level: level), expected) {
          #expect(Self.agree(actual, expected), "\(weight) \(level) \(counted): \(actual) \(expected)")
        }
      }
    }
  }

  @Test("With weights of 1 the bootstrapped mean is that of counted answers, bit for bit")
  func unitWeights() {
    let counted = ValueCounts([(1, 3), (2, 9), (4, 20), (5, 11)])
    let pairs = WeightedAnswerCounts(
      zip(counted.values, counted.counts).map { (WeightedAnswer(value: $0, weight: 1), $1) })
    let expected = Location.bootstrapMean(of: counted, level: 0.95, seed: 7)
    #expect(Location.bootstrapMean(of: pairs, level: 0.95, seed: 7) == expected)
    #expect(Location.bootstrapMean(of: pairs, level: 0.95, seed: 8) != expected)
  }

  @Test("Without trimming the trimmed mean is the mean")
  func untrimmed() {
    var generator = SeededGenerator(seed: 62)
    for _ in 0..<200 {
      let table = WeightedLawTests.table(WeightedLawTests.randomAnswers(&generator))
      let mean = Location.mean(of: table, level: 0.95)
      #expect(Self.agree(Location.trimmedMean(of: table, trim: 0, level: 0.95), mean))
    }
  }

  @Test("Weights in another unit, and answers in another order or with weights of 0 among them, change no figure")
  func sameAnswers() {
    var generator = SeededGenerator(seed: 63)
    for _ in 0..<200 {
      let answers = WeightedLawTests.randomAnswers(&generator)
      let figures = Self.figures(answers)
      // Powers of 2, so that no weight is rounded anew.
      for factor in [0.125, 16] {
        let scaled = Self.figures(answers.map { (value: $0.value, weight: factor * $0.weight) })
        #expect(zip(figures, scaled).allSatisfy { Self.agree($0, $1) })
      }
      #expect(Self.figures(answers.shuffled(using: &generator) + [(3, 0), (99, 0)]) == figures)
    }
  }

  @Test("Parts in any order and grouping merge to the same table")
  func merging() {
    var generator = SeededGenerator(seed: 64)
    for _ in 0..<200 {
      let answers = (0..<40).map { _ -> Answer in
        (
          value: Double(Int.random(in: 0...4, using: &generator)),
          weight: [0.5, 1, 0.3].randomElement(using: &generator) ?? 1
        )
      }
      var parts = [[Answer]](repeating: [], count: 3)
      for answer in answers { parts[Int.random(in: 0..<3, using: &generator)].append(answer) }
      let tables = parts.map { Self.pairs($0) }
      let whole = Self.pairs(answers)
      #expect((tables[0] + tables[1]) + tables[2] == whole)
      #expect(tables[2] + (tables[1] + tables[0]) == whole)
      #expect(whole + WeightedAnswerCounts([]) == whole)
      #expect(whole.valueCounts == WeightedLawTests.table(answers))
      #expect(whole.n == 40 && whole.answers.count <= 15)
    }
  }

  @Test(
    "Moving or stretching the answers moves and stretches every figure, reversing them mirrors all but the resamples")
  func changesOfScale() {
    var generator = SeededGenerator(seed: 65)
    for _ in 0..<200 {
      let answers = WeightedLawTests.randomAnswers(&generator)
      let figures = Self.figures(answers)
      for (offset, factor) in [(25.0, 1.0), (-3, 4), (0.7, 1.3)] {
        let moved = Self.figures(answers.map { (value: offset + factor * $0.value, weight: $0.weight) })
        #expect(zip(figures, moved).allSatisfy { Self.agree($0, $1, offset: offset, factor: factor) })
      }
      let mirrored = Self.figures(answers.map { (value: 10 - $0.value, weight: $0.weight) })
      #expect(zip(figures, mirrored).dropLast().allSatisfy { Self.agree($0, $1, offset: 10, factor: -1) })
    }
  }

  @Test("The median's interval holds the median, and a higher level widens it")
  func nesting() {
    var generator = SeededGenerator(seed: 66)
    for _ in 0..<200 {
      let table = WeightedLawTests.table(WeightedLawTests.randomAnswers(&generator))
      guard let median = table.median else { continue }
      let intervals = [0.5, 0.8, 0.95, 0.99].compactMap { Location.median(of: table, level: $0).estimate?.interval }
      for (narrow, wide) in zip(intervals, intervals.dropFirst()) {
        #expect(narrow.low >= wide.low && narrow.high <= wide.high)
      }
      #expect(intervals.allSatisfy { $0.low <= median && median <= $0.high })
    }
  }

  @Test("A heavy answer makes the others worth little: no interval for the median where six equal ones give one")
  func heavyAnswer() {
    let equal = Self.pairs((1...6).map { (value: Double($0), weight: 1) }).valueCounts
    #expect(Location.median(of: equal, level: 0.95).estimate?.interval?.low == 1)
    let heavy = Self.pairs((1...6).map { (value: Double($0), weight: $0 == 3 ? 5 : 1) }).valueCounts
    let estimate = Location.median(of: heavy, level: 0.95).estimate
    #expect(estimate?.value == 3 && estimate?.intervalAbsence == .tooFewAnswers)
  }

  @Test("By hand: of the weights 1, 2, 1, 1, 5 a fifth is cut at each end, through the middle of answers")
  func trimmedByHand() throws {
    // Five answers of weight 10; one of average weight, 2, goes at each end: 1 and half of 2 below, 2 of the 5 above.
    let table = Self.pairs([(1, 1), (2, 2), (4, 1), (5, 1), (8, 5)]).valueCounts
    let estimate = try #require(Location.trimmedMean(of: table, trim: 0.2, level: 0.95).estimate)
    // (1·2 + 1·4 + 1·5 + 3·8) / 6
    #expect(agrees(estimate.value, 35.0 / 6))
  }

  @Test("Numbers beyond the arithmetic are named")
  func overflow() {
    let wide: [Answer] = [(value: -1.7e308, weight: 1), (value: 1.7e308, weight: 2), (value: 1.7e308, weight: 1)]
    #expect(Location.bootstrapMean(of: Self.pairs(wide), level: 0.95, seed: 1) == .notEstimable(.numericOverflow))
    let table = Self.pairs(wide).valueCounts
    #expect(Location.trimmedMean(of: table, trim: 0.2, level: 0.95) == .notEstimable(.numericOverflow))
    #expect(Location.median(of: table, level: 0.2).estimate?.interval != nil)
    let large = WeightedLawTests.table([(0, 1), (1e200, 1)])
    #expect(Location.trimmedMean(of: large, level: 0.95).estimate?.intervalAbsence == .numericOverflow)
  }
}
