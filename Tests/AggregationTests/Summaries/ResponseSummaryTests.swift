import Statistics
import SurveyModel
import Testing

@testable import Aggregation

@Suite struct ResponseSummaryTests {
  private func summary(
    complete: Int = 0, partial: Int = 0, unrecorded: Int = 0, empty: Int = 0, population: Population = Population()
  ) -> ResponseSummary {
    var tally = CompletionTally()
    for _ in 0..<complete { tally.add(.complete) }
    for _ in 0..<partial { tally.add(.partial) }
    for _ in 0..<unrecorded { tally.add(.unrecorded) }
    for _ in 0..<empty { tally.add(.empty) }
    return ResponseSummary(
      tally, funnel: RespondentFunnel(respondents: complete + partial + unrecorded + empty),
      definition: SurveyDefinition(id: "made-up", title: "Made up", population: population))
  }

  private typealias Rate = ResponseSummary.Rate

  /// 50 submitted and 10 partly filled forms; records without any answer are none.
  @Test func everyRateHasItsNameAndItsDenominator() {
    let summary = summary(complete: 50, partial: 10, empty: 7, population: Population(invited: 200, attended: 80))
    #expect(summary.returned == 60 && summary.complete == 50 && summary.empty == 7)
    let attended = Population.Count(.attended, 80)
    let invited = Population.Count(.invited, 200)
    #expect(
      summary.rates == [
        Rate(definition: .rr1, value: 0.625, responses: 50, denominator: attended),
        Rate(definition: .rr2, value: 0.75, responses: 60, denominator: attended),
        Rate(definition: .rr5, value: 0.625, responses: 50, denominator: attended),
        Rate(definition: .rr1, value: 0.25, responses: 50, denominator: invited),
        Rate(definition: .rr2, value: 0.3, responses: 60, denominator: invited),
        Rate(definition: .rr5, value: 0.25, responses: 50, denominator: invited),
      ])
  }

  @Test(arguments: [(0, 60), (20, 40)])
  func completeFormsAreNotCountedWhereThePlatformDoesNotSay(complete: Int, unrecorded: Int) {
    let summary = summary(complete: complete, unrecorded: unrecorded, population: Population(attended: 80))
    #expect(summary.complete == nil)
    #expect(
      summary.rates == [
        Rate(definition: .rr2, value: 0.75, responses: 60, denominator: Population.Count(.attended, 80))
      ])
  }

  @Test(arguments: [
    Population(), Population(attended: 59), Population(invited: 200, attended: 59), Population(attended: 0),
    Population(attended: 59, hasFiniteCorrection: true),
  ])
  func thereIsNoRateWithoutAFittingDenominator(population: Population) {
    let summary = summary(complete: 50, partial: 10, population: population)
    #expect(summary.rates.isEmpty && summary.population == nil && summary.finitePopulation == nil)
  }

  @Test func everybodyMayHaveAnswered() {
    let summary = summary(complete: 60, population: Population(attended: 60))
    #expect(summary.rates.map(\.value) == [1, 1, 1])
  }

  @Test func nobodyMayHaveAnswered() {
    let summary = summary(empty: 3, population: Population(invited: 200, attended: 0))
    #expect(summary.rates.map(\.definition) == [.rr2] && summary.rates.map(\.value) == [0])
    #expect(summary.rates.first?.denominator == Population.Count(.invited, 200))
  }

  @Test(arguments: [
    (Population(invited: 200, attended: 150), Population.Count(.attended, 150)),
    (Population(invited: 200), Population.Count(.invited, 200)),
  ])
  func answersStandForThoseWhoAttendedOrElseThoseInvited(population: Population, expected: Population.Count) {
    var population = population
    #expect(summary(complete: 60, population: population).population == expected)
    #expect(summary(complete: 60, population: population).finitePopulation == nil)
    population.hasFiniteCorrection = true
    #expect(summary(complete: 60, population: population).finitePopulation == expected)
  }

  @Test func completeIsUnknownWhereThePlatformDoesNotSay() {
    #expect(summary(unrecorded: 9).complete == nil)
    #expect(summary(complete: 3, unrecorded: 9).complete == nil)
    #expect(summary(complete: 3, unrecorded: 9).returned == 12)
    #expect(summary(partial: 3).complete == 0)
  }
}
