import Statistics
import SurveyModel
import Testing

@testable import Aggregation

@Suite struct StatisticStageTests {
  @Test func theNamesAreDifferent() {
    let names = StatisticStages.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(
    arguments: [
      (QuestionKind.single(RandomSurvey.categories(3)), []), (.multiple(RandomSurvey.categories(3)), []), (.text, []),
      (.date, []), (.ranking(RandomSurvey.categories(3)), []), (.constantSum([], total: nil), []),
      (.number(NumberRange()), [.median, .mean, .standardDeviation]),
      (.recommendation, [.recommendationScore, .median, .mean, .standardDeviation]),
      (.rating(.points(5, .higherIsBetter)), [.topTwoBox, .median, .mean, .standardDeviation]),
      (.rating(.points(5, .undeclared)), [.median, .mean, .standardDeviation]),
      (.rating(.points(3, .higherIsBetter)), [.median, .mean, .standardDeviation]),
    ] as [(QuestionKind, [StatisticName])])
  func statisticsSuitTheKind(kind: QuestionKind, expected: [StatisticName]) {
    let question = Question("q", kind)
    #expect(StatisticStages.all.filter { $0.applies(to: question) }.map(\.name) == expected)
  }

  @Test func nobodyAnsweringGivesNoFigure() {
    for kind in [QuestionKind.recommendation, .number(NumberRange()), .rating(.points(5, .higherIsBetter))] {
      let question = Question("q", kind)
      for stage in StatisticStages.all where stage.applies(to: question) {
        #expect(
          stage.estimate(ValueTally(kind: kind), of: question, inference: Inference(level: 0.95))
            == .notEstimable(.noAnswers))
      }
    }
  }

  @Test(arguments: [
    (Scale.Polarity.higherIsBetter, 0.3), (.lowerIsBetter, 0.6),
  ]) func theTopTwoBoxIsOnTheFavourableSide(polarity: Scale.Polarity, share: Double) {
    let grades = Question("q", .rating(.points(6, polarity)))
    // 4 + 2 of ten at one end, 1 + 2 at the other.
    let summary = SurveySummary.of([grades], .coded([.answers(4, 2, 0, 1, 1, 2)])).questions[0].overall
    #expect(summary.estimate(.topTwoBox)?.value == share)
    #expect(summary.estimate(.topTwoBox)?.n == 10)
    #expect(summary.estimate(.mean)?.value == 2.9)
  }

  @Test func kindsOfNoAnswerEnterNoStatistic() {
    var scale = Scale.points(4, .higherIsBetter)
    scale.categories.append(Category(code: 99, label: "weiß nicht", missing: .dontKnow))
    let answers =
      [AnswerCode].answers(1, 1, 1, 1) + [AnswerCode(.dontKnow), AnswerCode(.noAnswer), AnswerCode(.refused)]
    let summary = SurveySummary.of([Question("q", .rating(scale))], .coded([answers])).questions[0].overall
    #expect(summary.estimate(.mean)?.value == 2.5)
    #expect(summary.estimate(.median)?.value == 2.5)
    #expect(summary.estimate(.topTwoBox)?.value == 0.5)
    #expect(summary.estimate(.mean)?.n == 4)
    #expect(summary.categories.count == 4)
  }

  @Test func dismissedRecommendationsDoNotEnterTheScore() {
    let given = [AnswerCode].answers(1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1)
    let dismissed = [AnswerCode](repeating: AnswerCode(.notApplicable), count: 96)
    let summary = SurveySummary.of([Question("q", .recommendation)], .coded([given + dismissed])).questions[0].overall
    #expect(summary.estimate(.recommendationScore)?.value == 25)
    #expect(summary.estimate(.recommendationScore)?.n == 4)
    #expect(summary.base.eligible == 100 && summary.base.answered == 100 && summary.base.valid == 4)
  }
}
