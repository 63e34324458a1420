import TestSupport
import Testing

@testable import Statistics

@Suite("Sums without rounding")
struct ExactSumTests {
  static func sum(_ terms: some Sequence<Double>) -> ExactSum {
    var sum = ExactSum()
    for term in terms { sum.add(term) }
    return sum
  }

  @Test("What plain addition loses is kept")
  func known() {
    #expect(ExactSum().value == 0)
    #expect(Self.sum([1e100, 1, -1e100]).value == 1)
    #expect(Self.sum([Double](repeating: 0.1, count: 10)).value == 1)
    #expect(Self.sum([1e16, 1, 1]).value == 1e16 + 2)
    #expect(Self.sum([1, -1e-300, -1, 1e-300]).value == 0)
  }

  @Test("Half a unit in the last place is rounded by what follows it")
  func rounding() {
    let half = 0x1p-53
    #expect(Self.sum([1, half]).value == 1)
    #expect(Self.sum([1, half, 1e-40]).value == 1 + 0x1p-52)
    #expect(Self.sum([1, half, -1e-40]).value == 1)
    #expect(Self.sum([1 + 0x1p-52, half]).value == 1 + 0x1p-51)
    #expect(Self.sum([1 + 0x1p-52, half, -1e-40]).value == 1 + 0x1p-52)
  }

  @Test("Whole numbers on a grid add up as integers do")
  func integers() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let whole = (0..<50).map { _ in Int.random(in: -1_000_000_000...1_000_000_000, using: &generator) }
      let sum = Self.sum(whole.map { Double($0) * 0x1p-40 })
      #expect(sum.value == Double(whole.reduce(0, +)) * 0x1p-40)
    }
  }

  @Test("Neither order nor grouping changes a bit, over the whole range of magnitudes")
  func order() {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<200 {
      let terms = (0..<60).map { _ in
        Double.random(in: -1...1, using: &generator)
          * Double(sign: .plus, exponent: .random(in: -60...60, using: &generator), significand: 1)
      }
      let reference = Self.sum(terms)
      let shuffled = terms.shuffled(using: &generator)
      let cut = Int.random(in: 0...60, using: &generator)
      var merged = Self.sum(shuffled[..<cut])
      merged.merge(Self.sum(shuffled[cut...]))
      #expect(merged == reference && merged.value == reference.value)
      merged.add(1e-30)
      #expect(merged != reference)
    }
  }

  @Test("Beyond the range of numbers there is no sum")
  func overflow() {
    #expect(Self.sum([1.7e308, 1.7e308]).value == nil)
    #expect(Self.sum([.infinity]).value == nil)
    #expect(Self.sum([1.7e308, -1.7e308, 3]).value == 3)
  }
}
