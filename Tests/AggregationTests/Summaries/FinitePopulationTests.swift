import Statistics
import SurveyModel
import Testing

@testable import Aggregation

/// Shares over all respondents when the finite population correction is asked for.
@Suite struct FinitePopulationTests {
  private static let attended = Population(attended: 150, hasFiniteCorrection: true)
  private static let answers: [AnswerCode] = .answers(5, 5, 5, 30, 30)

  private func summary(
    _ question: Question = Question("q", .rating(.points(5, .higherIsBetter))), _ codes: [AnswerCode] = answers,
    population: Population = attended
  ) -> AnswerSummary {
    SurveySummary.of([question], .coded([codes]), population: population).questions[0].overall
  }

  @Test func theTopTwoBoxOfAPublishedExample() throws {
    let share = try #require(summary().estimate(.topTwoBox))
    let interval = try #require(share.interval)
    #expect(share.value == 0.8 && share.n == 75 && share.method == .wilsonFinitePopulation)
    #expect(abs(interval.low - 0.729) < 0.0005 && abs(interval.high - 0.856) < 0.0005)
    let plain = try #require(summary(population: Population(attended: 150)).estimate(.topTwoBox))
    #expect(plain == Share.wilson(successes: 60, of: 75, level: 0.95).estimate)
  }

  @Test func everyAnswerIsCorrectedAndNothingElse() {
    let (corrected, plain) = (summary(), summary(population: Population(attended: 150)))
    #expect(corrected.categories.allSatisfy { $0.share.estimate?.method == .wilsonFinitePopulation })
    #expect(plain.categories.allSatisfy { $0.share.estimate?.method == .wilson })
    for name in [StatisticName.mean, .median, .standardDeviation] {
      #expect(corrected.estimate(name) == plain.estimate(name), "\(name)")
    }
  }

  @Test func firstPlacesAreSharesToo() {
    var column = ItemColumn<Int>(itemCount: 2)
    for respondent in 0..<20 { column.append([1 + respondent % 2, 2 - respondent % 2]) }
    let batch = ResponseBatch(completion: Array(repeating: .complete, count: 20), columns: [.ranks(column)])
    let question = Question("q", .ranking(RandomSurvey.categories(2)))
    let item = SurveySummary.of([question], batch, population: Self.attended).questions[0].overall.items[0]
    let expected = Share.wilson(successes: 10, of: 20, population: 150, level: 0.95)
    #expect(item.statistics.first { $0.name == .firstPlace }?.estimation == expected)
  }

  @Test func whereEverybodyAnsweredAShareIsACount() throws {
    let census = summary(population: Population(attended: 75, hasFiniteCorrection: true))
    let share = try #require(census.estimate(.topTwoBox))
    #expect(share.value == 0.8 && share.method == .exactCount && share.interval == nil)
    #expect(census.categories.allSatisfy { $0.share.estimate?.method == .exactCount })
  }

  /// Of how many persons those who were asked are a part, nobody says.
  @Test func questionsPutToSomeOnlyAreNotCorrected() {
    var question = Question("q", .rating(.points(5, .higherIsBetter)))
    #expect(summary(question, Self.answers + [AnswerCode(.notAsked)]).estimate(.topTwoBox)?.method == .wilson)
    question.askedIf = Condition(question: "side", codes: [1])
    #expect(summary(question).estimate(.topTwoBox)?.method == .wilson)
  }

  @Test func moreAnswersThanPersonsAreNotCorrected() {
    let wrong = summary(population: Population(attended: 60, hasFiniteCorrection: true))
    #expect(wrong == summary(population: Population()))
  }

  @Test func groupsAreNotCorrected() {
    let questions = [
      Question("side", .single(RandomSurvey.categories(2))), Question("q", .rating(.points(5, .higherIsBetter))),
    ]
    let sides: [AnswerCode] = .answers(40, 35)
    func groups(_ population: Population) -> [AnswerSummary] {
      SurveySummary.of(questions, .coded([sides, Self.answers]), breakdown: "side", population: population)
        .questions[1].groups
    }
    #expect(groups(Self.attended) == groups(Population()))
  }
}
