import Statistics
import SurveyModel
import TestSupport
import Testing

@testable import Aggregation

@Suite struct NumberTallyTests {
  private func tally(_ numbers: some Sequence<Double>) -> NumberTally {
    numbers.reduce(into: NumberTally()) { $0.add($1) }
  }

  /// More different numbers than are kept, over several orders of magnitude.
  private func manyNumbers(_ generator: inout SeededGenerator) -> [Double] {
    let digits = Int.random(in: 1...12, using: &generator)
    let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
    return (0..<5_000).map { _ in (Double.random(in: -scale...scale, using: &generator) * 1_000).rounded() / 1_000 }
  }

  @Test func isExactUpToTheLimit() {
    let numbers = (0..<NumberTally.maximumDistinct).map { Double($0) / 7 }
    let tally = tally(numbers + numbers)
    #expect(tally.significantDigits == nil)
    #expect(tally.valueCounts.values == numbers)
    #expect(tally.valueCounts.counts.allSatisfy { $0 == 2 })
  }

  @Test func saysHowManyDigitsItKeepsBeyondTheLimit() {
    let tally = tally((0...NumberTally.maximumDistinct).map { 1_000 + Double($0) / 1_024 })
    #expect(tally.significantDigits == 6)
    #expect(tally.count == NumberTally.maximumDistinct + 1)
    #expect(tally.isPrecise)
    #expect(tally.valueCounts.values.allSatisfy { ($0 * 100).rounded() / 100 == $0 })
  }

  @Test(arguments: 0..<6) func keepsTheLawsBeyondTheLimit(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let numbers = manyNumbers(&generator)
    let whole = tally(numbers)
    #expect(whole.significantDigits != nil || Set(numbers).count <= NumberTally.maximumDistinct)
    #expect(whole.valueCounts.values.count <= NumberTally.maximumDistinct)
    #expect(whole.count == numbers.count)
    #expect(tally(numbers.shuffled(using: &generator)) == whole)
    // A tally that had to cut digits, merged into one that had not.
    let (most, few) = (tally(numbers.dropLast(50)), tally(numbers.suffix(50)))
    for pair in [[most, few], [few, most]] {
      #expect(pair.reduce(into: NumberTally()) { $0.merge($1) } == whole)
    }
    for parts in [2, 7] {
      let places = numbers.map { ($0, Int.random(in: 0..<parts, using: &generator)) }
      let split = (0..<parts).map { part in tally(places.filter { $0.1 == part }.map(\.0)) }
      #expect(split.reduce(into: NumberTally()) { $0.merge($1) } == whole)
      #expect(split.reversed().reduce(into: NumberTally()) { $0.merge($1) } == whole)
    }
  }

  @Test(arguments: 0..<6) func keepsNoFewerDigitsThanNeeded(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let numbers = manyNumbers(&generator)
    let tally = tally(numbers)
    guard let digits = tally.significantDigits else { return }
    let values = Set(tally.valueCounts.values)
    // Each number is kept cut towards zero, by less than one unit of the last digit.
    for number in numbers.prefix(200) where digits > 0 {
      let near = values.contains { abs($0) <= abs(number) && abs(number) - abs($0) <= abs(number) * unit(digits) }
      #expect(near || values.contains(0) && number == 0)
    }
  }

  private func unit(_ digits: Int) -> Double { (1..<max(1, digits)).reduce(1.0) { unit, _ in unit / 10 } }

  @Test func noughtIsOneNumberWhateverItsSign() { #expect(tally([0, -0.0]) == tally([-0.0, 0])) }

  @Test func aMeanOfNumbersCutToNothingIsNotEstimable() {
    var tally = NumberTally()
    for exponent in -250..<250 {
      for digit in 1...9 { tally.add(Double("\(digit)e\(exponent)") ?? 1) }
      for digit in 1...9 { tally.add(-(Double("\(digit).5e\(exponent)") ?? 1)) }
    }
    #expect(tally.significantDigits == 0)
    #expect(!tally.isPrecise)
    let question = Question("n", .number(NumberRange()))
    let numbers = ValueTally.numbers(tally)
    for stage in StatisticStages.all where stage.applies(to: question) {
      #expect(
        stage.estimate(numbers, of: question, inference: Inference(level: 0.95))
          == .notEstimable(.tooManyDistinctValues))
    }
  }
}
