import Aggregation
import Disclosure
import Statistics
import SurveyModel
import TestSupport
import Testing

/// Both sides compared: what is computed from which released figures, and what is declared.
@Suite struct ComparisonReleaseTests {
  /// A survey of several ratings on a scale of five, each given as counts by side.
  private func released(
    _ items: [(String, first: [Int], second: [Int])], plan: AnalysisPlan? = AnalysisPlan(), digest: String? = nil,
    hasOtherSides: Bool = false, sides: Int = 2
  ) -> ReleasableSummary {
    let definition = SurveyDefinition(
      id: "s", title: "S",
      questions: [
        Question(
          id: "side", text: "Side?", kind: .single(SampleSurvey.categories(sides)), location: .cell(ColumnName("side")))
      ]
        + items.map {
          Question(id: $0.0, text: "?", kind: .rating(SampleSurvey.scale(5)), location: .cell(ColumnName($0.0)))
        }, breakdown: "side")
    func answers(_ counts: [Int], upTo size: Int) -> [AnswerCode] {
      let given = counts.enumerated().flatMap { Array(repeating: AnswerCode(category: $0), count: $1) }
      return given + Array(repeating: AnswerCode(.noAnswer), count: size - given.count)
    }
    let sizes = (
      items.map { $0.first.reduce(0, +) }.max() ?? 0, items.map { $0.second.reduce(0, +) }.max() ?? 0
    )
    let groups = (0..<sizes.0).map { _ in AnswerCode(category: 0) } + (0..<sizes.1).map { _ in AnswerCode(category: 1) }
    let columns = items.map { item in
      AnswerColumn.coded(answers(item.first, upTo: sizes.0) + answers(item.second, upTo: sizes.1))
    }
    var tally = SurveyTally(definition: definition)
    tally.add(ResponseBatch(completion: groups.map { _ in .complete }, columns: [.coded(groups)] + columns))
    let record = plan.map { AnalysisRecord(plan: $0, digest: digest, hasOtherSides: hasOtherSides) }
    return DisclosureControl.release(
      SurveySummary(tally, definition: definition, level: 0.95, analysis: record))
  }

  @Test func opposedSidesDifferAndAreDividedAndEqualOnesCannotTell() throws {
    let summary = released([
      ("opposed", [0, 0, 5, 20, 25], [25, 20, 5, 0, 0]), ("equal", [5, 5, 10, 20, 10], [5, 5, 10, 20, 10]),
    ])
    let items = try #require(summary.comparisons).items
    #expect(items.map(\.word) == [.differ, .cannotTell])
    #expect(items.map(\.consensus) == [.divided, .cannotTell])
    #expect(items.allSatisfy { $0.figures?.comparison.basis == .distribution })
    #expect(try #require(items[0].figures?.comparison.effect.estimate).value > 0.8)
  }

  @Test func aSideOfSevenIsTooFewAndShowsNoFigure() throws {
    let item = try #require(released([("q", [0, 0, 0, 3, 4], [5, 5, 10, 20, 10])]).comparisons).items[0]
    #expect(item.word == .tooFew && item.consensus == .tooFew)
    #expect(item.figures == nil && item.withheld != nil)
  }

  @Test func whereACellIsWithheldOnlyTheTopTwoBoxIsCompared() throws {
    let summary = released([("q", [2, 3, 8, 15, 12], [3, 4, 7, 14, 13])])
    let item = try #require(summary.comparisons).items[0]
    let figures = try #require(item.figures)
    #expect(figures.comparison.basis == .topTwoBox && figures.comparison.n == [40, 41])
    #expect(figures.comparison.effect.estimate?.value == 27.0 / 40 - 27.0 / 41)
    #expect(summary.questions[1].groups[0].value?.categories.contains { $0.count.value == nil } == true)
  }

  /// Whatever is compared can be computed again from the released table alone.
  @Test func everyFigureFollowsFromReleasedOnes() throws {
    var generator = SeededGenerator(seed: 71)
    var bases: Set<ComparedAnswers.Basis?> = []
    for _ in 0..<120 {
      let counts = (0..<2).map { _ in (0..<5).map { _ in Int.random(in: 0...18, using: &generator) } }
      let summary = released([("q", counts[0], counts[1])])
      let comparisons = try #require(summary.comparisons)
      let groups = summary.questions[1].groups
      let figures = comparisons.items[0].figures
      bases.insert(figures?.comparison.basis)
      guard let figures else {
        #expect(comparisons.items[0].withheld != nil)
        continue
      }
      let released = groups.compactMap(\.value)
      #expect(released.count == 2)
      let cells = released.map { $0.categories.map(\.count.value) }
      let boxes = released.map { $0.statistics.first { $0.name == .topTwoBox }?.estimation.value?.estimate }
      let answers: ComparedAnswers
      if cells.joined().allSatisfy({ $0 != nil }) {
        answers = ComparedAnswers(distribution: cells[0].compactMap { $0 }, cells[1].compactMap { $0 })
      } else {
        let shares = boxes.compactMap { $0 }.map { (Int(($0.value * Double($0.n)).rounded()), $0.n) }
        answers = ComparedAnswers(.topTwoBox, shares[0], shares[1])
      }
      #expect(figures.comparison == SideComparison(answers, margin: comparisons.margin, level: 0.95))
    }
    #expect(bases == [.distribution, .topTwoBox, nil], "the surveys drawn have every case")
  }

  /// A choice without order is compared as a whole: once with all answers, once with the withheld ones put together.
  @Test(arguments: [
    (first: [12, 20, 8, 10], second: [10, 8, 22, 9], isWhole: true),
    (first: [22, 2, 3, 20], second: [10, 12, 13, 9], isWhole: false),
  ])
  func aChoiceWithoutOrderIsComparedOnce(first: [Int], second: [Int], isWhole: Bool) throws {
    var generator = SeededGenerator(seed: 72)
    let definition = SurveyDefinition(
      id: "s", title: "S",
      questions: [("side", 2), ("choice", 4)].map { id, count in
        Question(
          id: id, text: "?", kind: .single(SampleSurvey.categories(count)), location: .cell(ColumnName(id)))
      }, breakdown: "side")
    let rows = [first, second].enumerated().flatMap { side, counts in
      counts.enumerated().flatMap { Array(repeating: (side, $0), count: $1) }
    }.shuffled(using: &generator)
    var tally = SurveyTally(definition: definition)
    tally.add(
      ResponseBatch(
        completion: rows.map { _ in .complete },
        columns: [
          .coded(rows.map { AnswerCode(category: $0.0) }), .coded(rows.map { AnswerCode(category: $0.1) }),
        ]))
    let record = AnalysisRecord(plan: AnalysisPlan(), digest: nil, hasOtherSides: false)
    let summary = DisclosureControl.release(
      SurveySummary(tally, definition: definition, level: 0.95, analysis: record))
    let comparisons = try #require(summary.comparisons)
    #expect(comparisons.items.count == 1 && comparisons.familySizes.exploratory == 1)
    let figures = try #require(comparisons.items[0].figures)
    #expect(comparisons.items[0].answer == nil && figures.comparison.basis == .choice)

    let groups = summary.questions[1].groups.compactMap(\.value)
    let shown = (0..<4).filter { answer in groups.allSatisfy { $0.categories[answer].count.value != nil } }
    #expect((shown.count == 4) == isWhole && !shown.isEmpty)
    let counts = groups.map { group in
      let released = shown.compactMap { group.categories[$0].count.value }
      return isWhole ? released : released + [group.valid - released.reduce(0, +)]
    }
    let expected = SideComparison(
      ComparedAnswers(choice: counts[0], counts[1]), margin: comparisons.margin, level: 0.95)
    #expect(figures.comparison == expected, "whatever is compared follows from the released table alone")
  }

  @Test func declaredComparisonsAreAFamilyOfTheirOwnAndDeviationsAreNamed() throws {
    let plan = AnalysisPlan(
      sides: AnalysisPlan.Sides(first: 2, second: 1), confirmatory: ["a", "b", "gone"], recordedDigest: "ff")
    let summary = released(
      [
        ("a", [0, 0, 5, 20, 25], [25, 20, 5, 0, 0]), ("b", [2, 3, 8, 15, 12], [3, 4, 7, 14, 13]),
        ("c", [5, 5, 10, 20, 10], [5, 5, 10, 20, 10]),
      ], plan: plan, digest: "aa", hasOtherSides: true)
    let comparisons = try #require(summary.comparisons)
    #expect(comparisons.sides == [1, 0])
    #expect(comparisons.items.map(\.isDeclared) == [true, true, false])
    #expect(comparisons.familySizes.confirmatory == 3 && comparisons.familySizes.exploratory == 1)
    #expect(
      comparisons.deviations == [
        .changedPlan, .otherSides, .notCompared(question: "gone"), .boxOnly(question: "b"),
      ])
    let first = try #require(comparisons.items[0].figures)
    #expect(try #require(first.comparison.effect.estimate).value < -0.8, "the second answer comes first here")
    #expect(try #require(first.adjusted) >= 3 * (try #require(first.comparison.test.result).pValue) * 0.999)
  }

  @Test func nothingIsComparedWhereItIsNotSaidWhich() {
    let items = [("q", first: [5, 5, 10, 20, 10], second: [5, 5, 10, 20, 10])]
    #expect(released(items, sides: 3).comparisons == nil)
    #expect(released(items, plan: nil).comparisons != nil, "two groups are the two sides")
  }
}
