import Aggregation
import Disclosure
import Statistics
import SurveyModel
import Testing

@Suite struct WeightingReleaseTests {
  private static let single = QuestionKind.single(SampleSurvey.categories(2))
  private static let rating = QuestionKind.rating(SampleSurvey.scale(4))

  @Test func figuresThatCouldBePrintedByCellAreReleased() throws {
    let sample = WeightedSample.table(Self.single, [[10, 30], [15, 5], [0, 0]])
    let weighted = try #require(sample.weighted()?.value)
    #expect(weighted.n == 60)
    // 40 and 20 respondents stand for 0.37 and 0.63 of the population.
    let expected = 0.37 * 10 / 40 + 0.63 * 15 / 20
    let share = try #require(weighted.shares[0].value?.estimate)
    #expect(abs(share.value - expected) < 1e-12)
    #expect(share.method == .weightedWilson && share.n == 60)
    #expect(weighted.effectiveNumber < 60)
    let balance = try #require(sample.released().weighting?.balance?.value)
    #expect(balance.n == 60 && balance.leftOut == 0 && balance.trimmed == 0)
    #expect(abs(balance.largestWeight - 0.63 * 60 / 20) < 1e-12)
    #expect(abs(balance.targets[0].answers[0].shares.weighted - 0.37) < 1e-12)
  }

  @Test(arguments: [
    ("a small cell", [[10, 30], [16, 4], [0, 0]]), ("a small group", [[10, 30], [9, 0], [0, 0]]),
    ("few left out", [[10, 30], [15, 5], [2, 3]]), ("a small cell of those left out", [[10, 30], [15, 5], [2, 10]]),
  ])
  func whatCouldNotIsWithheld(_ name: String, counts: [[Int]]) throws {
    let sample = WeightedSample.table(Self.single, counts)
    let weighted = try #require(sample.weighted())
    #expect(weighted.value == nil && weighted.withheld != nil, "\(name)")
    // The sizes of the cells are counts over all respondents.
    #expect(sample.released().weighting?.balance?.value != nil, "\(name)")
  }

  @Test func manyLeftOutAreNoObstacle() throws {
    let weighted = try #require(WeightedSample.table(Self.single, [[10, 30], [15, 5], [5, 5]]).weighted()?.value)
    #expect(weighted.n == 60)
  }

  @Test func aBoxIsReleasedWhereSingleAnswersAreNot() throws {
    let sample = WeightedSample.table(Self.rating, [[3, 17, 3, 17], [6, 4, 5, 15], [0, 0, 0, 0]])
    let weighted = try #require(sample.weighted()?.value)
    #expect(weighted.shares.allSatisfy { $0.withheld == .complementary })
    let released = weighted.statistics.filter { $0.estimation.value != nil }.map(\.name)
    #expect(released == [.topTwoBox])
    var grouped = sample
    grouped.breakdown = "target"
    #expect(grouped.weighted()?.value?.statistics == weighted.statistics)
    // Another breakdown is a further equation for each answer.
    grouped.breakdown = "other"
    #expect(grouped.weighted()?.value == nil)
  }

  @Test func aBreakdownByAnotherQuestionIsCrossedWithTheCells() throws {
    var sample = WeightedSample.table(Self.single, [[20, 20], [20, 20], [0, 0]], breakdown: "other")
    #expect(sample.weighted()?.value != nil)
    // One respondent left the target out: who answered it less the cells of the first group is that person.
    sample.respondents += (0..<20).map { .init(target: nil, other: 0, answer: $0 % 2) }
    #expect(sample.weighted()?.value != nil)
    sample.respondents.append(.init(target: nil, other: 1, answer: 0))
    #expect(sample.weighted()?.value == nil)
    sample.breakdown = nil
    #expect(sample.weighted()?.value != nil)
  }

  @Test func weightsToSeveralQuestionsAreReleasedWithTheTableOfTheirAnswers() throws {
    var sample = WeightedSample.table(Self.single, [[20, 20], [24, 24], [0, 0]])
    sample.isRaked = true
    let balance = try #require(sample.released().weighting?.balance?.value)
    #expect(balance.targets.map(\.question) == ["target", "other"])
    #expect(sample.weighted()?.value != nil)
    // A combination of 9, and 3 respondents with one answer alone.
    for few in [
      (0..<9).map { WeightedSample.Respondent(target: 0, other: 0, answer: $0 % 2) },
      (0..<3).map { WeightedSample.Respondent(target: 0, other: nil, answer: $0 % 2) },
    ] {
      var other = sample
      other.respondents.removeAll { few.count == 9 && $0.target == 0 && $0.other == 0 }
      other.respondents += few
      let summary = other.released()
      #expect(summary.weighting?.refusal == nil && summary.weighting?.balance?.withheld != nil)
      #expect(summary.questions.allSatisfy { $0.weighted?.value == nil })
    }
  }

  @Test func whereThereAreNoWeightsTheReasonIsNamed() throws {
    func refusal(_ sample: WeightedSample) -> WeightingRefusal? {
      let summary = sample.released()
      #expect(summary.weighting?.balance == nil && summary.questions.allSatisfy { $0.weighted == nil })
      return summary.weighting?.refusal
    }
    let pair = SampleSurvey.categories(2)
    #expect(refusal(WeightedSample.table(Self.single, [[0, 0], [0, 0], [0, 0]])) == .noRespondents)
    #expect(refusal(WeightedSample.table(Self.single, [[0, 0], [0, 0], [9, 9]])) == .noRespondents)
    let empty = WeightedSample.table(Self.single, [[9, 9], [0, 0], [0, 0]])
    #expect(refusal(empty) == .emptyAnswer(question: "target", answer: pair[1]))
    var outside = WeightedSample.table(Self.single, [[9, 9], [9, 9], [0, 0]])
    outside.shares = [1, 0]
    #expect(refusal(outside) == .answerOutsidePopulation(question: "target", answer: pair[1]))
    var trimmed = WeightedSample.table(Self.single, [[30, 30], [9, 9], [0, 0]])
    trimmed.trim = 2
    #expect(refusal(trimmed) == .trimTooLow(question: "target", answer: pair[1]))
    var contradiction = WeightedSample.table(Self.single, [[0, 0], [0, 0], [0, 0]])
    contradiction.isRaked = true
    contradiction.respondents = (0..<60).map { .init(target: $0 % 2, other: $0 % 2, answer: $0 % 2) }
    #expect(contradiction.released().weighting?.balance?.value != nil)
    var definition = contradiction.definition
    definition.weights?.targets[1].answers = [.init(code: 1, value: 0.5), .init(code: 2, value: 0.5)]
    var tally = SurveyTally(definition: definition, isWeighted: true)
    tally.add(
      ResponseBatch(
        completion: (0..<60).map { _ in .complete },
        columns: (0..<3).map { _ in .coded((0..<60).map { AnswerCode(category: $0 % 2) }) }))
    let summary = DisclosureControl.release(SurveySummary(tally, definition: definition, level: 0.95))
    #expect(summary.weighting?.refusal == .notConverged(iterations: 1_000))
  }

  @Test func aTargetQuestionThatIsLeftOutIsNamed() {
    let sample = WeightedSample.table(Self.single, [[20, 20], [20, 20], [0, 0]])
    var rest = sample.definition
    rest.questions.removeFirst()
    let tally = SurveyTally(definition: sample.definition, isWeighted: true).removing([0], leaving: rest)
    let summary = DisclosureControl.release(SurveySummary(tally, definition: rest, level: 0.95))
    #expect(summary.weighting?.refusal == .questionLeftOut(question: "target"))
    #expect(summary.questions.allSatisfy { $0.weighted == nil })
  }

  @Test func fewEffectiveAnswersGiveNoPercentages() throws {
    var sample = WeightedSample.table(Self.single, [[45, 45], [5, 5], [0, 0]])
    sample.shares = [0.03, 0.97]
    let weighted = try #require(sample.weighted()?.value)
    #expect(weighted.n == 100 && weighted.effectiveNumber > 10 && weighted.effectiveNumber < 11)
    sample.shares = [0.001, 0.999]
    let strict = sample.weighted(policy: DisclosurePolicy(minimumPercentageBase: 11))
    #expect(strict?.value?.shares.allSatisfy { $0.withheld == .lowBase } == true)
  }

  @Test func nothingIsWeightedUnlessAskedFor() {
    let summary = WeightedSample.table(Self.single, [[20, 20], [20, 20], [0, 0]]).released(isWeighted: false)
    #expect(summary.weighting == nil && summary.questions.allSatisfy { $0.weighted == nil })
    #expect(summary.definition.weights != nil)
  }
}
