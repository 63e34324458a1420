import Disclosure
import Statistics
import SurveyModel
import Testing

/// Below 10 valid answers: counts, but no percentages.
@Suite struct LowBaseTests {
  @Test(arguments: [9, 10])
  func sharesNeedTenValidAnswers(valid: Int) {
    let isLow = valid < 10
    let answers = overall(.rating(SampleSurvey.scale(5)), [1, 0, 0, 2, valid - 3])
    #expect(answers.categories.map(\.count.value) == [1, 0, 0, 2, valid - 3])
    for category in answers.categories { #expect(category.share.withheld == (isLow ? .lowBase : nil)) }
    for statistic in answers.statistics {
      let isPercentage = statistic.name == .topTwoBox
      #expect(statistic.estimation.withheld == (isLow && isPercentage ? .lowBase : nil), "\(statistic.name)")
    }
  }

  @Test(arguments: [9, 10])
  func soDoesTheRecommendationScore(valid: Int) {
    let counts = [1] + Array(repeating: 0, count: 9) + [valid - 1]
    let score = overall(.recommendation, counts).statistics.first { $0.name == .recommendationScore }
    #expect(score?.estimation.withheld == (valid < 10 ? .lowBase : nil))
  }

  @Test(arguments: [9, 10])
  func soDoBoundsUnderNonresponse(valid: Int) throws {
    let survey = SampleSurvey.exclusive(.rating(SampleSurvey.scale(5)), [[0, 0, 0, 0, 0], [1, 0, 0, 2, valid - 3]])
    let population = Population(attended: 20)
    let question = survey.released(policy: DisclosurePolicy(), population: population).questions[1]
    let nonresponse = try #require(question.nonresponse)
    #expect(nonresponse.withheld == (valid < 10 ? .lowBase : nil))
    #expect(nonresponse.value?.bounds.low == (valid < 10 ? nil : 0.45))
    #expect(nonresponse.value?.majority?.disagreeing == (valid < 10 ? nil : 9))
    #expect(survey.released(policy: DisclosurePolicy()).questions[1].nonresponse == nil)
  }

  @Test func severalChoiceCountsItsRespondents() {
    // Nine respondents make twelve choices.
    let respondents = (0..<9).map { SampleSurvey.Respondent(group: nil, answers: $0 < 3 ? [0, 1] : [0]) }
    let survey = SampleSurvey(kind: .multiple(SampleSurvey.categories(2)), groupCount: 1, respondents: respondents)
    let answers = survey.released(policy: DisclosurePolicy()).questions[1].overall
    #expect(answers.categories.map(\.count.value) == [9, 3])
    #expect(answers.categories.allSatisfy { $0.share.withheld == .lowBase })
  }

  /// A policy may release smaller groups than it gives percentages for.
  @Test func groupsObeyIt() throws {
    let survey = SampleSurvey.exclusive(.rating(SampleSurvey.scale(4)), [[0, 0, 0, 7], [5, 5, 5, 5], [0, 0, 0, 0]])
    let policy = DisclosurePolicy(minimumGroup: 5)
    let groups = survey.released(policy: policy).questions[1].groups
    let small = try #require(groups[0].value)
    #expect(small.categories.map(\.count.value) == [0, 0, 0, 7])
    #expect(small.categories.allSatisfy { $0.share.withheld == .lowBase })
    #expect(small.statistics.first { $0.name == .topTwoBox }?.estimation.withheld == .lowBase)
    #expect(groups[1].value?.categories.map(\.share.withheld) == [nil, nil, nil, nil])
  }

  private func overall(_ kind: QuestionKind, _ counts: [Int]) -> ReleasableAnswers {
    let none = counts.map { _ in 0 }
    return SampleSurvey.exclusive(kind, [none, counts]).released(policy: DisclosurePolicy()).questions[1].overall
  }
}
