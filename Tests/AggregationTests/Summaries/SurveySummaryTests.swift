import Statistics
import SurveyModel
import Testing

@testable import Aggregation

@Suite struct SurveySummaryTests {
  private let yesNo = Question("q", .single(RandomSurvey.categories(2)))

  @Test func twelveOfTwelveIsNotCertainty() throws {
    let summary = SurveySummary.of([yesNo], .coded([.answers(12, 0)])).questions[0].overall
    let interval = try #require(summary.categories[0].share.estimate?.interval)
    #expect(summary.categories[0].share.estimate?.value == 1)
    #expect(interval.high == 1)
    #expect(interval.low > 0.7 && interval.low < 0.8)
    // Newcombe (1998): the Wilson limit with all of n is n / (n + z²).
    #expect(abs(interval.low - 12 / (12 + 1.959_963_985 * 1.959_963_985)) < 1e-9)
  }

  @Test func anUnusedOptionStaysWithNought() {
    let summary = SurveySummary.of([yesNo], .coded([.answers(12, 0)])).questions[0].overall
    #expect(summary.categories.map(\.count) == [12, 0])
    #expect(summary.categories[1].share.estimate?.value == 0)
    let nobody = SurveySummary.of([yesNo], .coded([[AnswerCode(.noAnswer)]])).questions[0].overall
    #expect(nobody.categories.map(\.count) == [0, 0])
    #expect(nobody.categories[0].share == .notEstimable(.noAnswers))
  }

  @Test func severalChoiceSharesAreOfRespondents() {
    var column = SelectionColumn(categoryCount: 3)
    column.append(chosen: [0, 1])
    column.append(chosen: [0, 1])
    column.append(chosen: [0])
    column.append(chosen: [0])
    column.append(.noAnswer)
    let batch = ResponseBatch(completion: Array(repeating: .complete, count: 5), columns: [.multiple(column)])
    let summary = SurveySummary.of([Question("q", .multiple(RandomSurvey.categories(3)))], batch).questions[0].overall
    #expect(summary.categories.map(\.count) == [4, 2, 0])
    #expect(summary.categories.map { $0.share.estimate?.value } == [1, 0.5, 0])
    #expect(summary.categories.allSatisfy { $0.share.estimate?.n == 4 })
    #expect(summary.base.shown == 5 && summary.base.valid == 4)
  }

  @Test func aQuestionBehindSkipLogicHasFourBases() {
    let codes: [AnswerCode] =
      .answers(3, 2) + [AnswerCode](repeating: AnswerCode(.notAsked), count: 7)
      + [AnswerCode(.brokeOff), AnswerCode(.noAnswer), AnswerCode(.noAnswer), AnswerCode(.dontKnow)]
    let base = SurveySummary.of([yesNo], .coded([codes])).questions[0].overall.base
    #expect(base.eligible == 16 && base.shown == 8 && base.answered == 6 && base.valid == 5)
  }

  @Test func respondentsWithoutAGroupGoToTheLast() throws {
    let side = Question("side", .single(RandomSurvey.categories(2)))
    let sides: [AnswerCode] = .answers(3, 1) + [AnswerCode(.refused), AnswerCode(.noAnswer)]
    let answers: [AnswerCode] = .answers(4, 2)
    let summary = SurveySummary.of([side, yesNo], .coded([sides, answers]), breakdown: "side")
    let breakdown = try #require(summary.breakdown)
    #expect(breakdown.sizes == [3, 1, 2])
    #expect(summary.questions[1].groups.map { $0.categories.map(\.count) } == [[3, 0], [1, 0], [0, 2]])
  }

  @Test func withoutABreakdownThereAreNoGroups() {
    let summary = SurveySummary.of([yesNo], .coded([.answers(1, 1)]))
    #expect(summary.breakdown == nil && summary.questions[0].groups.isEmpty)
  }

  @Test func numbersAndDaysAreHandedOn() {
    let days = [12, 3, 30].compactMap { CalendarDay(year: 2024, month: 3, day: $0) }
    let batch = ResponseBatch(
      completion: Array(repeating: .complete, count: 3),
      columns: [.number([.value(1.5), .value(4.5), .missing(.noAnswer)]), .date(days.map { .value($0) })])
    let summary = SurveySummary.of([Question("n", .number(NumberRange())), Question("d", .date)], batch)
    #expect(summary.questions[0].overall.numbers?.valueCounts.values == [1.5, 4.5])
    #expect(summary.questions[0].overall.estimate(.mean)?.value == 3)
    #expect(summary.questions[1].overall.days?.first?.iso8601 == "2024-03-03")
    #expect(summary.questions[1].overall.days?.last?.iso8601 == "2024-03-30")
    #expect(summary.questions[1].overall.days?.count == 3)
  }
}
