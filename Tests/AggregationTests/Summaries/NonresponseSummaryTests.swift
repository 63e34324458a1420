import Statistics
import SurveyModel
import Testing

@testable import Aggregation

/// What those without a valid answer could change: 60 of 75 chose one of the two most favourable answers, 150 attended.
@Suite struct NonresponseSummaryTests {
  private static let rating = QuestionKind.rating(.points(5, .higherIsBetter))

  private func question(
    _ answers: [AnswerCode] = .answers(5, 5, 5, 30, 30), kind: QuestionKind = rating, askedIf: Condition? = nil,
    population: Population = Population(attended: 150)
  ) -> SurveySummary.QuestionSummary {
    var question = Question("q", kind)
    question.askedIf = askedIf
    return SurveySummary.of([question], .coded([answers]), population: population).questions[0]
  }

  @Test func boundsAndTippingPointOfAPublishedExample() throws {
    let summary = try #require(question().nonresponse)
    #expect(summary.bounds.low == 0.4 && summary.bounds.high == 0.9)
    #expect(summary.bounds.returned == 75 && summary.bounds.population == 150)
    #expect(summary.majority?.side == .having)
    #expect(summary.majority?.disagreeing == 60 && summary.majority?.nonrespondents == 75)
  }

  /// Whether somebody returned no form, left the question out or does not know: no valid answer.
  @Test func peopleCountAndNotForms() throws {
    let without = [AnswerCode(.noAnswer), AnswerCode(.dontKnow), AnswerCode(.refused), AnswerCode(.brokeOff)]
    #expect(question(.answers(5, 5, 5, 30, 30) + without).nonresponse == question().nonresponse)
    let everybody = question(.answers(5, 5, 5, 30, 30) + without, population: Population(attended: 79))
    #expect(everybody.nonresponse?.majority?.nonrespondents == 4)
  }

  @Test func thoseInvitedCountWhereNobodySaysWhoAttended() {
    #expect(question(population: Population(invited: 150)).nonresponse == question().nonresponse)
    #expect(question(population: Population(invited: 900, attended: 150)).nonresponse == question().nonresponse)
  }

  @Test func thereIsNoneWhereThePopulationIsNotKnown() {
    #expect(question(population: Population()).nonresponse == nil)
    #expect(question(population: Population(attended: 74)).nonresponse == nil)
    #expect(question(askedIf: Condition(question: "side", codes: [1])).nonresponse == nil)
    #expect(question(.answers(5, 5, 5, 30, 30) + [AnswerCode(.notAsked)]).nonresponse == nil)
  }

  @Test func thereIsNoneWhereEverybodyOrNobodyAnswered() {
    #expect(question(population: Population(attended: 75)).nonresponse == nil)
    #expect(question([AnswerCode(.noAnswer)]).nonresponse == nil)
  }

  @Test(arguments: [
    QuestionKind.rating(.points(5, .undeclared)), .rating(.points(3, .higherIsBetter)), .recommendation,
    .single(RandomSurvey.categories(5)),
  ])
  func thereIsNoneWithoutATopTwoBox(kind: QuestionKind) {
    #expect(question(.answers(5, 5, 5), kind: kind).nonresponse == nil)
  }

  @Test func halfIsNoMajority() throws {
    let summary = try #require(question(.answers(10, 10, 0, 10, 10)).nonresponse)
    #expect(summary.majority == nil && summary.bounds.low == 20.0 / 150)
  }
}
