import TestSupport
import Testing

@testable import Statistics

/// The figures of a change taken together, its word, and the correction for several changes.
@Suite struct PairedChangeTests {
  private static func change(_ pairs: [(Double, Double, Int)], level: Double = 0.95) -> PairedChange {
    PairedChange(PairedCounts(pairs), isInBox: { $0 >= 4 }, level: level)
  }

  private static func random(_ count: Int, _ generator: inout SeededGenerator) -> [(Double, Double, Int)] {
    (0..<count).map { _ in
      (Double(Int.random(in: 1...5, using: &generator)), Double(Int.random(in: 1...5, using: &generator)), 1)
    }
  }

  private static func word(_ change: PairedChange, size: Int = 1) -> ChangeWord {
    ChangeFamily([change], size: size, level: 0.95).members[0].word
  }

  /// Each figure against the function it comes from, on the raw pairs.
  @Test func figuresAreThoseOfTheDifferences() {
    var generator = SeededGenerator(seed: 11)
    for n in [1, 2, 3, 7, 40] {
      let pairs = Self.random(n, &generator)
      let change = Self.change(pairs)
      let differences = ValueCounts(pairs.map { ($0.1 - $0.0, 1) })
      #expect(change.movement.up == pairs.count { $0.1 > $0.0 } && change.movement.down == pairs.count { $0.1 < $0.0 })
      #expect(change.movement.n == n)
      #expect(change.rankBiserial == Paired.rankBiserial(differences, level: 0.95))
      #expect(change.signedRankTest == Paired.wilcoxonTest(differences, zeros: .pratt))
      #expect(change.signTest == Paired.signTest(change.movement))
      #expect(change.balance == change.movement.difference(level: 0.95))
      #expect(change.meanDifference == Location.mean(of: differences, level: 0.95))
      #expect(change.tTest == Paired.tTest(differences) && change.cohensD == Paired.cohensD(differences, level: 0.95))
    }
  }

  @Test func theBoxIsCountedAmongThosePairs() throws {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<50 {
      let pairs = Self.random(Int.random(in: 1...60, using: &generator), &generator)
      let box = try #require(Self.change(pairs).box)
      let n = Double(pairs.count)
      let before = Double(pairs.count { $0.0 >= 4 }) / n
      let after = Double(pairs.count { $0.1 >= 4 }) / n
      #expect(box.first.estimate?.value == before && box.second.estimate?.value == after)
      let difference = try #require(box.difference.estimate)
      #expect(abs(difference.value - (after - before)) < 1e-12)
      let interval = try #require(difference.interval)
      #expect(interval.low <= difference.value && difference.value <= interval.high)
      #expect(difference.method == .newcombePaired)
      let entered = pairs.count { $0.0 < 4 && $0.1 >= 4 }
      let left = pairs.count { $0.0 >= 4 && $0.1 < 4 }
      #expect(box.test == Paired.signTest(Movement(up: entered, same: 0, down: left)).asMcNemar(n: pairs.count))
    }
  }

  @Test func withoutAnyPairNothingIsEstimable() {
    let change = Self.change([])
    #expect(
      change.movement.n == 0 && change.signedRankTest.reason == .noAnswers && change.rankBiserial.reason == .noAnswers)
    #expect(change.box?.difference.reason == .noAnswers && change.meanDifference.reason == .noAnswers)
    #expect(Self.word(change) == .cannotTell && change.unreachable?.nonZeroDifferences == 0)
  }

  @Test func whereNobodyMovedNothingCanBeTold() {
    let change = Self.change([(2, 2, 20), (3, 3, 9)])
    #expect(change.signedRankTest.reason == .noVariation && change.rankBiserial.reason == .noVariation)
    #expect(change.cohensD.reason == .noVariation)
    #expect(Self.word(change) == .cannotTell)
  }

  @Test(arguments: [1, 2, 3, 5]) func fewMovesSayThatNothingCouldHaveShown(moves: Int) throws {
    let change = Self.change([(2, 4, moves), (3, 3, 12)])
    let note = try #require(change.unreachable)
    #expect(note.nonZeroDifferences == moves && note.neededDifferences == 6)
    #expect(Self.word(change) == .cannotTell)
  }

  @Test func allUpwardsMovedUpThoughTheEffectHasNoInterval() {
    let change = Self.change([(2, 4, 12)])
    #expect(change.rankBiserial.estimate?.value == 1 && change.rankBiserial.estimate?.interval == nil)
    #expect(change.unreachable == nil && Self.word(change) == .movedUp)
  }

  /// Turning the scale round turns the word round, and nothing else.
  @Test func reversingTheScaleReversesTheWord() {
    var generator = SeededGenerator(seed: 13)
    var seen: Set<ChangeWord> = []
    for _ in 0..<200 {
      let drift = Double(Int.random(in: -1...1, using: &generator))
      let pairs = Self.random(30, &generator).map { first, _, count in
        (first, min(5, max(1, first + (Bool.random(using: &generator) ? drift : 0))), count)
      }
      let word = Self.word(Self.change(pairs))
      let reversed = Self.word(Self.change(pairs.map { (6 - $0, 6 - $1, $2) }))
      seen.insert(word)
      switch word {
      case .movedUp: #expect(reversed == .movedDown)
      case .movedDown: #expect(reversed == .movedUp)
      case .cannotTell, .tooFew: #expect(reversed == word)
      }
    }
    #expect(seen == [.movedUp, .movedDown, .cannotTell])
  }

  /// Many small moves down and few large ones up: the ranks point up; the word rests on how many moved, and says nothing.
  @Test func theWordRestsOnHowManyMovedAndNotOnHowFar() {
    let change = PairedChange(PairedCounts([(5, 4, 30), (1, 10, 29)]), isInBox: nil, level: 0.95)
    #expect((change.rankBiserial.estimate?.value ?? 0) > 0 && change.movement.down > change.movement.up)
    #expect(change.word(adjusted: 0.0001, level: 0.95) == .cannotTell)
  }

  @Test func aFamilyIsCorrectedForItsDeclaredSize() throws {
    let clear = Self.change([(2, 4, 7), (3, 3, 10)])
    let p = try #require(clear.signTest.result).pValue
    #expect(p < 0.05 && p * 4 > 0.05)
    #expect(Self.word(clear) == .movedUp && Self.word(clear, size: 4) == .cannotTell)
    let still = Self.change([(3, 3, 20)])
    let family = ChangeFamily([clear, still], size: 3, level: 0.95)
    #expect(family.members.map(\.adjusted) == [min(1, 3 * p), nil])
  }
}

extension TestOutcome {
  /// The same result under the name of McNemar's test, of all pairs.
  fileprivate func asMcNemar(n: Int) -> TestOutcome {
    switch self {
    case .tested(let result):
      .tested(
        TestResult(statistic: result.statistic, pValue: result.pValue, n: [n], method: .mcNemarExact))
    case .notTestable(let reason): .notTestable(reason == .noAnswers && n > 0 ? .noVariation : reason)
    }
  }
}
