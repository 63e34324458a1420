import Aggregation
import Disclosure
import Statistics
import SurveyModel
import TestSupport
import Testing

/// Answers about before and about after: what is released of them, and when.
@Suite struct ChangeReleaseTests {
  private typealias Respondent = PairedSample.Respondent

  private static func sample(
    _ cells: [(before: Int, after: Int, count: Int)], singles: [Respondent] = [], points: Int = 5
  ) -> PairedSample {
    let pairs = cells.flatMap { cell in
      Array(repeating: Respondent(group: 0, before: cell.before, after: cell.after), count: cell.count)
    }
    return PairedSample(groupCount: 2, scale: SampleSurvey.scale(points), respondents: pairs + singles)
  }

  /// Figures through the gate against `PairedChange` on the raw pairs, grades included, whose best point is 1.
  @Test(arguments: Scale.Polarity.allCases.filter { $0 != .undeclared })
  func figuresAreThoseOfTheRawPairs(polarity: Scale.Polarity) throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<20 {
      var sample = PairedSample.random(points: 5, using: &generator)
      sample.scale.polarity = polarity
      let change = try #require(sample.released().changes).items[0]
      let sign = polarity == .lowerIsBetter ? -1.0 : 1
      let pairs = PairedCounts(
        sample.respondents.compactMap { respondent in
          guard let before = respondent.before, let after = respondent.after else { return nil }
          return (sign * Double(before + 1), sign * Double(after + 1), 1)
        })
      let best: Set<Double> = polarity == .lowerIsBetter ? [-1, -2] : [4, 5]
      let expected = PairedChange(pairs, isInBox: { best.contains($0) }, level: 0.95)
      #expect(change.movement.n == pairs.n)
      let counts = pairs.n < 10 ? nil : MovementDirection.allCases.map { expected.movement[$0] }
      #expect(change.movement.steps.compactMap(\.count.value) == counts ?? [])
      #expect(change.onlyBefore == sample.respondents.count { $0.before != nil && $0.after == nil })
      #expect(change.onlyAfter == sample.respondents.count { $0.before == nil && $0.after != nil })
      if pairs.n < 10 {
        #expect(change.word == .tooFew && change.figures.withheld == .lowBase && change.figures.value == nil)
      } else {
        let member = ChangeFamily([expected], size: 1, level: 0.95).members[0]
        #expect(change.word == member.word && change.adjusted == member.adjusted)
        #expect(change.unreachable == expected.unreachable)
        let hasSmallCounts = pairs.cells.contains { $0.count < 5 }
        #expect(change.figures.value == (hasSmallCounts ? nil : expected))
        #expect(change.figures.withheld == (hasSmallCounts ? .complementary : nil))
      }
    }
  }

  @Test(arguments: 0...3) func withNextToNobodyThereAreCountsAndNothingElse(n: Int) throws {
    let change = try #require(Self.sample([(0, 4, n)]).released().changes).items[0]
    #expect(change.movement.n == n && change.movement.steps.allSatisfy { $0.count.withheld == .lowBase })
    #expect(change.word == .tooFew && change.figures.withheld == .lowBase)
    #expect(change.movement.balance.withheld == .lowBase && change.movement.signTest.withheld == .lowBase)
    #expect(change.movement.steps.allSatisfy { $0.share.withheld == .lowBase })
  }

  /// Nobody went up: all of group A who were bad before stayed so, and whoever is bad now and was not before fell.
  ///
  /// With the counts of both questions by group that would be one respondent of A: they are withheld, the change of all is
  /// not.
  @Test func countsByGroupGiveWayWhereTheyTellWhoMoved() throws {
    let group = { (group: Int, cells: [(Int, Int, Int)]) in
      cells.flatMap { Array(repeating: Respondent(group: group, before: $0.0, after: $0.1), count: $0.2) }
    }
    let sample = PairedSample(
      groupCount: 2, scale: SampleSurvey.scale(3),
      respondents: group(0, [(0, 0, 16), (2, 0, 1), (1, 1, 5), (2, 2, 5)])
        + group(1, [(0, 0, 10), (1, 0, 5), (1, 1, 5), (2, 2, 5)]))
    let summary = sample.released()
    let change = try #require(summary.changes).items[0]
    #expect(change.movement.steps.map(\.count.value) == [6, 46, 0])
    #expect(change.groups.allSatisfy { $0.value == nil })
    for question in [change.questions.first, change.questions.second] {
      #expect(summary.questions[question].groups.allSatisfy { $0.value == nil })
      #expect(summary.questions[question].overall.categories.allSatisfy { $0.count.value != nil })
    }
  }

  /// One respondent of forty who went from the best to the worst: nothing beyond the movement, which every reader can
  /// count from, is released, so that no sum tells of that one.
  @Test func whereOneWentAloneOnlyTheMovementIsReleased() throws {
    let change = try #require(Self.sample([(1, 2, 12), (2, 2, 12), (3, 3, 15), (4, 0, 1)]).released().changes).items[0]
    #expect(change.figures.value == nil && change.figures.withheld == .complementary)
    #expect(change.movement.steps.map(\.count.value) == [1, 27, 12])
    let expected = Movement(up: 12, same: 27, down: 1)
    #expect(change.movement.signTest.value == Paired.signTest(expected) && change.word == .movedUp)
    #expect(change.adjusted == Paired.signTest(expected).result?.pValue)
  }

  @Test func whereNobodyMovedThereIsAReason() throws {
    let change = try #require(Self.sample([(1, 1, 20), (3, 3, 12)]).released().changes).items[0]
    #expect(change.word == .cannotTell)
    #expect(change.figures.value?.signedRankTest.reason == .noVariation)
    #expect(change.movement.signTest.value?.reason == .noVariation)
  }

  /// 24 of a side went up and none down: what is released of the side is enough for the sign test and for nothing more.
  @Test func ofGroupsOnlyWhatFollowsFromReleasedCountsIsReleased() throws {
    let sides = (0..<2).flatMap { group in
      [(0, 1, 10), (1, 1, 12), (1, 2, 14), (2, 2, 15)].flatMap { before, after, count in
        Array(repeating: Respondent(group: group, before: before, after: after), count: count)
      }
    }
    let change = try #require(
      PairedSample(groupCount: 2, scale: SampleSurvey.scale(5), respondents: sides).released().changes
    ).items[0]
    for group in change.groups {
      let movement = try #require(group.value)
      #expect(movement.n == 51 && movement.steps.map(\.count.value) == [0, 27, 24])
      #expect(movement.signTest.value == Paired.signTest(Movement(up: 24, same: 27, down: 0)))
      #expect(movement.balance.value == Movement(up: 24, same: 27, down: 0).difference(level: 0.95))
    }
  }

  /// Three of a side went down: their cell is withheld with what would give it back, and all that rests on them.
  @Test func aSmallCellTakesTheStatisticsOfItsGroupAlong() throws {
    func side(_ group: Int, _ cells: [(Int, Int, Int)]) -> [Respondent] {
      cells.flatMap { Array(repeating: Respondent(group: group, before: $0, after: $1), count: $2) }
    }
    let sides =
      side(0, [(0, 1, 9), (1, 1, 12), (2, 2, 20), (2, 1, 3)])
      + side(1, [(0, 2, 15), (1, 1, 20), (2, 2, 12), (2, 1, 12)])
    let change = try #require(
      PairedSample(groupCount: 2, scale: SampleSurvey.scale(3), respondents: sides).released().changes
    ).items[0]
    let first = try #require(change.groups[0].value)
    #expect(first.steps.map(\.count.withheld) == [.smallCell, .smallCell, nil] && first.steps[2].count.value == 9)
    #expect(first.signTest.withheld == .complementary && first.balance.withheld == .complementary)
  }

  /// Everybody stayed but one: the counts after would follow from those before.
  @Test func aMovementThatWouldGiveTheOtherQuestionBackIsWithheld() throws {
    func side(_ group: Int, _ counts: [Int]) -> [Respondent] {
      counts.enumerated().flatMap { answer, count in
        Array(repeating: Respondent(group: group, before: answer, after: answer), count: count)
      }
    }
    // Two of the first side left the question about after out, so that its counts are withheld as small.
    var respondents = side(0, [5, 30, 30]) + side(1, [30, 30, 30])
    for index in 0..<2 { respondents[index].after = nil }
    let summary = PairedSample(groupCount: 2, scale: SampleSurvey.scale(3), respondents: respondents).released()
    // As already the change of all says that nobody moved, the counts of both questions by group give way to it.
    #expect(summary.questions[1...2].allSatisfy { $0.groups.allSatisfy { $0.value == nil } })
    #expect(try #require(summary.changes).items[0].groups.allSatisfy { $0.value == nil })
  }

  @Test func groupsThatAreAnswersToOneOfBothQuestionsAreNotShown() throws {
    var generator = SeededGenerator(seed: 9)
    let sample = PairedSample.random(points: 3, using: &generator)
    var definition = sample.definition
    definition.breakdown = "before"
    #expect(try #require(sample.released(definition: definition).changes).items[0].groups.isEmpty)
    definition.breakdown = nil
    #expect(try #require(sample.released(definition: definition).changes).items[0].groups.isEmpty)
  }

  @Test func aPlanThatWasChangedSinceItWasWrittenDownIsNamed() throws {
    let sample = Self.sample([(1, 3, 9), (2, 2, 12)])
    let definition = sample.definition
    var plan = try #require(definition.analysis)
    plan.recordedDigest = "ff"
    var tally = SurveyTally(definition: definition)
    tally.add(sample.batch)
    for (digest, follows) in [("ff", true), ("aa", false)] {
      let record = AnalysisRecord(plan: plan, digest: digest, hasOtherSides: false)
      let summary = SurveySummary(tally, definition: definition, level: 0.95, analysis: record)
      #expect(DisclosureControl.release(summary).changes?.followsPlan == follows)
    }
  }

  /// Of a question whose favourable end is the other one of its scale, higher points are worse.
  @Test func reverseKeyedQuestionsMoveTheOtherWay() throws {
    let sample = Self.sample([(1, 3, 9), (2, 2, 12)])
    var definition = sample.definition
    for question in 1...2 { definition.questions[question].isReverseKeyed = true }
    let change = try #require(sample.released(definition: definition).changes).items[0]
    #expect(change.word == .movedDown && change.movement.steps.map(\.count.value) == [9, 12, 0])
    #expect(change.figures.value?.box?.first.estimate?.value == 9.0 / 21)
    definition.questions[1].isReverseKeyed = false
    #expect(try #require(sample.released(definition: definition).changes).items.isEmpty, "both must point the same way")
  }

  @Test func aPairWhoseQuestionIsLeftOutStaysInTheFamily() throws {
    let sample = Self.sample([(1, 3, 9), (2, 2, 12)])
    var definition = sample.definition
    let gone = AnalysisPlan.Pair(before: "before", after: "gone")
    definition.analysis?.pairs += [gone, gone]
    let changes = try #require(sample.released(definition: definition).changes)
    #expect(changes.familySize == 2 && changes.absent == [gone] && changes.items.count == 1)
    let test = try #require(changes.items[0].movement.signTest.value?.result)
    #expect(changes.items[0].adjusted == min(1, 2 * test.pValue))
    definition.analysis = nil
    #expect(sample.released(definition: definition).changes == nil)
  }
}
