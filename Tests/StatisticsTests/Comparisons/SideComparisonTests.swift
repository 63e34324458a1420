import TestSupport
import Testing

@testable import Statistics

@Suite("Two sides compared on one item")
struct SideComparisonTests {
  private func word(_ answers: ComparedAnswers, margin: Double = 0.147, level: Double = 0.95) -> ComparisonWord {
    let comparison = SideComparison(answers, margin: margin, level: level)
    return comparison.word(adjusted: comparison.test.result?.pValue, level: level)
  }

  @Test("Few equal answers cannot tell, many agree")
  func equal() {
    #expect(word(ComparedAnswers(distribution: [5, 5, 5, 5], [5, 5, 5, 5])) == .cannotTell)
    #expect(word(ComparedAnswers(distribution: [500, 500, 500], [500, 500, 500])) == .agree)
    #expect(word(ComparedAnswers(.topTwoBox, (10, 20), (10, 20))) == .cannotTell)
    #expect(word(ComparedAnswers(.answer, (800, 1000), (810, 1000))) == .agree)
  }

  @Test("Plain differences differ, in both directions and in every form")
  func different() {
    #expect(word(ComparedAnswers(distribution: [12, 3, 0, 0], [0, 1, 4, 12])) == .differ)
    #expect(word(ComparedAnswers(distribution: [0, 1, 4, 25], [20, 6, 3, 0])) == .differ)
    #expect(word(ComparedAnswers(distribution: [0, 0, 10, 10], [10, 10, 0, 0])) == .differ, "without any overlap")
    #expect(word(ComparedAnswers(.topTwoBox, (27, 30), (6, 30))) == .differ)
    #expect(word(ComparedAnswers(.answer, (2, 30), (20, 28))) == .differ)
  }

  @Test("A choice without order: χ² where enough is expected, else exact, and for two answers Fisher's test")
  func choice() throws {
    func comparison(_ first: [Int], _ second: [Int]) -> SideComparison {
      SideComparison(ComparedAnswers(choice: first, second), margin: 0.147, level: 0.95)
    }
    let many = comparison([30, 20, 10], [10, 20, 30])
    let few = comparison([9, 2, 1, 0], [1, 3, 9, 0])
    let two = comparison([9, 0, 1], [3, 0, 7])
    #expect(many.test.result?.method == .chiSquared && few.test.result?.method == .freemanHalton)
    #expect(two.test.result?.method == .fisherExact)
    #expect(abs((many.effect.estimate?.value ?? 0) - (1.0 / 6).squareRoot()) < 1e-12)
    #expect(many.word(adjusted: many.test.result?.pValue, level: 0.95) == .differ)
    #expect(two.test == Share.fisherExactTest((9, 10), (3, 10)))
    #expect(few.answerCount == 3 && comparison([4, 0], [5, 0]).test == .notTestable(.noVariation))
    #expect(word(ComparedAnswers(choice: [900, 600, 500], [880, 620, 500])) == .agree)
    // As the answers have no order, none matters.
    #expect(comparison([10, 30, 20], [30, 10, 20]).effect == many.effect)
  }

  @Test("What could have been found follows from the numbers of answers, and shrinks with them")
  func detectable() throws {
    let small = SideComparison(ComparedAnswers(distribution: [2, 3, 5], [5, 3, 2]), margin: 0.147, level: 0.95)
    let large = SideComparison(ComparedAnswers(distribution: [20, 30, 50], [20, 30, 50]), margin: 0.147, level: 0.95)
    #expect(small.detectableEffect(level: 0.95) == Power.detectableDelta(first: 10, second: 10))
    #expect(try #require(large.detectableEffect(level: 0.95)) < 0.23)
    let box = SideComparison(ComparedAnswers(.topTwoBox, (25, 40), (20, 40)), margin: 0.147, level: 0.95)
    #expect(box.detectableEffect(level: 0.95) == Power.detectableDifference(first: 40, second: 40))
    let choice = SideComparison(ComparedAnswers(choice: [50, 10, 9, 6], [40, 20, 9, 6]), margin: 0.147, level: 0.95)
    #expect(try #require(choice.detectableEffect(level: 0.95)) > 0.27)
    let tiny = SideComparison(ComparedAnswers(distribution: [2, 1], [1, 2]), margin: 0.147, level: 0.95)
    #expect(tiny.detectableEffect(level: 0.95) == nil)
  }

  @Test("Equal answers throughout both sides are no reason to say that they agree")
  func uniform() {
    let comparison = SideComparison(ComparedAnswers(distribution: [0, 0, 12], [0, 0, 15]), margin: 0.147, level: 0.95)
    #expect(comparison.test == .notTestable(.noVariation))
    #expect(comparison.word(adjusted: nil, level: 0.95) == .cannotTell)
  }

  @Test("Small sides are permuted, larger ones approximated, boxes tested exactly")
  func methods() throws {
    let small = SideComparison(ComparedAnswers(distribution: [4, 5, 5], [6, 9, 9]), margin: 0.1, level: 0.95)
    let large = SideComparison(
      ComparedAnswers(distribution: [100, 150, 250], [90, 200, 300]), margin: 0.1, level: 0.95)
    let box = SideComparison(ComparedAnswers(.topTwoBox, (4, 12), (6, 30)), margin: 0.1, level: 0.95)
    #expect([.brunnerMunzelExact, .brunnerMunzelPermutation].contains(try #require(small.test.result).method))
    #expect(large.test.result?.method == .brunnerMunzel)
    #expect(box.test.result?.method == .fisherExact)
  }

  @Test("A declared margin decides what agrees, and comes before a difference that is sure to be smaller")
  func margin() {
    let answers = ComparedAnswers(.answer, (5_300, 10_000), (5_000, 10_000))
    #expect(word(answers, margin: 0.147) == .agree)
    #expect(word(answers, margin: 0.02) == .differ)
  }

  @Test("Swapping the sides changes the sign of the effect and no word; for two answers delta is the difference")
  func laws() throws {
    var generator = SeededGenerator(seed: 1_945)
    for _ in 0..<100 {
      let first = (0..<4).map { _ in Int.random(in: 1...9, using: &generator) }
      let second = (0..<4).map { _ in Int.random(in: 1...9, using: &generator) }
      let one = SideComparison(ComparedAnswers(distribution: first, second), margin: 0.147, level: 0.95)
      let other = SideComparison(ComparedAnswers(distribution: second, first), margin: 0.147, level: 0.95)
      let (effect, swapped) = (try #require(one.effect.estimate), try #require(other.effect.estimate))
      #expect(abs(effect.value + swapped.value) < 1e-12)
      #expect(one.isEquivalent == other.isEquivalent && one.excludesNoDifference == other.excludesNoDifference)

      let box = ComparedAnswers(.topTwoBox, (first[0], first[0] + first[1]), (second[0], second[0] + second[1]))
      let delta = ComparedAnswers(distribution: [first[1], first[0]], [second[1], second[0]])
      let difference = try #require(SideComparison(box, margin: 0.1, level: 0.95).effect.estimate).value
      let dominance = try #require(SideComparison(delta, margin: 0.1, level: 0.95).effect.estimate).value
      #expect(abs(difference - dominance) < 1e-12)
    }
  }

  @Test("A family is corrected for its declared size, also for what could not be compared")
  func families() throws {
    let plain = SideComparison(ComparedAnswers(.answer, (15, 20), (7, 20)), margin: 0.1, level: 0.95)
    let p = try #require(plain.test.result).pValue
    let alone = ComparisonFamily([plain], isDeclared: true, level: 0.95).members[0]
    let amongFour = ComparisonFamily([plain], size: 4, isDeclared: true, level: 0.95).members[0]
    #expect(alone.adjusted == p && alone.word == .differ)
    #expect(try #require(amongFour.adjusted) == min(1, 4 * p) && amongFour.word == .cannotTell)
    let pair = [plain, plain]
    #expect(ComparisonFamily(pair, isDeclared: true, level: 0.95).members.map(\.adjusted) == [2 * p, 2 * p])
    #expect(ComparisonFamily(pair, isDeclared: false, level: 0.95).members.map(\.adjusted) == [p, p])
  }

  @Test(
    "Consensus holds within each side",
    arguments: [
      ((27, 30), (26, 30), ConsensusWord.favourable), ((3, 30), (2, 30), .unfavourable), ((27, 30), (3, 30), .divided),
      ((3, 30), (27, 30), .divided), ((27, 30), (16, 30), .cannotTell), ((0, 0), (27, 30), .cannotTell),
    ])
  func consensus(first: (Int, Int), second: (Int, Int), word: ConsensusWord) {
    let shares = [first, second].map { Share.wilson(successes: $0.0, of: $0.1, level: 0.95) }
    #expect(Consensus.word(first: shares[0], second: shares[1]) == word)
  }
}
