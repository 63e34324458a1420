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

  @Test(arguments: [
    (Population(invited: 200, attended: 150), 0.4, "attended"), (Population(attended: 80), 0.75, "attended"),
    (Population(invited: 200), 0.3, "invited"),
  ])
  func theRateCountsPartialFormsToo(population: Population, rate: Double, denominator: String) {
    let summary = summary(complete: 50, partial: 10, empty: 7, population: population)
    #expect(summary.returned == 60 && summary.complete == 50 && summary.empty == 7)
    #expect(summary.rate == ResponseSummary.Rate(value: rate, definition: "AAPOR RR2", denominator: denominator))
  }

  @Test(arguments: [
    Population(), Population(attended: 59), Population(invited: 200, attended: 59), Population(attended: 0),
  ])
  func thereIsNoRateWithoutAFittingDenominator(population: Population) {
    #expect(summary(complete: 50, partial: 10, population: population).rate == nil)
  }

  @Test func everybodyMayHaveAnswered() {
    #expect(summary(complete: 60, population: Population(attended: 60)).rate?.value == 1)
  }

  @Test func completeIsUnknownWhereThePlatformDoesNotSay() {
    #expect(summary(unrecorded: 9).complete == nil)
    #expect(summary(complete: 3, unrecorded: 9).complete == nil)
    #expect(summary(complete: 3, unrecorded: 9).returned == 12)
    #expect(summary(partial: 3).complete == 0)
  }
}
