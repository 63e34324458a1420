import Disclosure
import Statistics
import SurveyModel
import Testing

/// A declared number of persons adds nothing to what is known of a group.
@Suite struct PopulationTests {
  @Test func figuresByGroupAreTheSameWithAndWithoutOne() {
    let counts = [[0, 5, 8, 1], [12, 3, 7, 6], [2, 0, 1, 0]]
    let survey = SampleSurvey.exclusive(.rating(SampleSurvey.scale(4)), counts)
    let plain = survey.released(policy: DisclosurePolicy())
    let population = Population(attended: 60, hasFiniteCorrection: true)
    let declared = survey.released(policy: DisclosurePolicy(), population: population)
    #expect(declared.questions.map(\.groups) == plain.questions.map(\.groups))
    #expect(declared.questions[1].overall.categories.map(\.count) == plain.questions[1].overall.categories.map(\.count))
    #expect(declared.response.finitePopulation == Population.Count(.attended, 60))
    #expect(declared.questions[1].nonresponse?.value?.bounds.population == 60)
  }

  @Test func theRateToNameFirstCountsPartialFormsOfThoseWhoAttended() throws {
    let survey = SampleSurvey.exclusive(.rating(SampleSurvey.scale(4)), [[0, 0, 0, 0], [5, 5, 5, 5]])
    let population = Population(invited: 80, attended: 40)
    let response = survey.released(policy: DisclosurePolicy(), population: population).response
    let rate = try #require(response.rate)
    #expect(rate.definition == .rr2 && rate.value == 0.5 && rate.responses == 20)
    #expect(rate.denominator == Population.Count(.attended, 40) && response.rates.count == 6)
    #expect(survey.released(policy: DisclosurePolicy()).response.rate == nil)
  }
}
