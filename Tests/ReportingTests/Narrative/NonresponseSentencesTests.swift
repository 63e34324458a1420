import Disclosure
import SurveyModel
import Testing

@testable import Reporting

/// What a report and a terminal say about those who gave no valid answer: 150 persons attended.
@Suite struct NonresponseSentencesTests {
  private static func edition(
    _ counts: [Int], missing: Int = 0, population: Population = Population(attended: 150), _ language: ReportLanguage
  ) -> ReportEdition {
    var survey = SampleSurvey(SurveyDefinition(id: "s", title: "S", population: population))
    survey.ask(.sample("grade", .rating(Samples.grades)), .counts(counts, missing: missing))
    return ReportEdition(survey.material, language: language)
  }

  private static func sentences(_ edition: ReportEdition) -> [String] {
    NonresponseSentences.sentences(about: edition.summary.questions[0], in: edition).map(\.plain)
  }

  /// 60 of 75 chose one of the two best grades; two more gave none.
  @Test func boundsAndTippingPointOfAPublishedExample() {
    let counts = [30, 30, 5, 5, 5, 0]
    #expect(
      Self.sentences(Self.edition(counts, missing: 2, .english)) == [
        "The top 2 box holds 40–90% of all 150 persons who attended, whatever the 75 without a valid answer think. The majority for these answers holds unless at least 60 of these 75 disagree."
      ])
    #expect(
      Self.sentences(Self.edition(counts, population: Population(invited: 150), .german)) == [
        "Top 2 umfasst 40–90\u{A0}% von allen 150 eingeladenen Personen, gleich was die 75 ohne gültige Antwort denken. Die Mehrheit für diese Antworten hält, sofern nicht mindestens 60 dieser 75 anders denken."
      ])
  }

  @Test func majoritiesOfOtherAnswersAndFirmOnes() throws {
    let few = try #require(Self.sentences(Self.edition([5, 10, 60, 0, 0, 0], .english)).first)
    #expect(few.hasSuffix("The majority for other answers holds unless at least 60 of these 75 disagree."))
    let firm = try #require(Self.sentences(Self.edition([50, 50, 10, 0, 0, 0], .english)).first)
    #expect(firm.hasSuffix("The majority for these answers holds even if all 40 disagree."))
    let firmGerman = try #require(Self.sentences(Self.edition([50, 50, 10, 0, 0, 0], .german)).first)
    #expect(firmGerman.hasSuffix("Die Mehrheit für diese Antworten hält, auch wenn alle 40 anders denken."))
    let half = Self.sentences(Self.edition([10, 10, 10, 10, 0, 0], .english))
    #expect(
      half == [
        "The top 2 box holds 13–87% of all 150 persons who attended, whatever the 110 without a valid answer think."
      ])
  }

  @Test(arguments: [
    ([30, 30, 5, 5, 5, 0], Population()), ([30, 30, 5, 5, 5, 0], Population(attended: 74)),
    ([30, 30, 5, 5, 5, 0], Population(attended: 75)), ([3, 3, 3, 0, 0, 0], Population(attended: 150)),
  ])
  func nothingIsSaidWithoutAPopulationOrBelowTheBase(counts: [Int], population: Population) {
    #expect(Self.sentences(Self.edition(counts, population: population, .english)).isEmpty)
  }

  @Test func aSingleQuestionHasTheSameFiguresInItsTable() throws {
    let edition = Self.edition([30, 30, 5, 5, 5, 0], .english)
    let table = try #require(StatisticsTable.table(of: edition.summary.questions[0], in: edition))
    let rows = table.rows.suffix(2).map { [$0.header.plain] + $0.cells.map(\.words) }
    #expect(
      rows == [
        [
          "Top 2 box of all 150 persons who attended, 75 of them without a valid answer", "40–90%", "", "150",
          "bounds, no assumption",
        ], ["How many of these end the majority if they disagree", "60", "", "75", "tipping point"],
      ])
    let low = Self.edition([3, 3, 3, 0, 0, 0], .english)
    let few = try #require(StatisticsTable.table(of: low.summary.questions[0], in: low))
    #expect(few.rows.last?.cells.first == low.cell(.lowBase))
  }

  @Test func theTerminalSaysItToo() {
    var survey = SampleSurvey(SurveyDefinition(id: "s", title: "S", population: Population(attended: 150)))
    survey.ask(.sample("grade", .rating(Samples.grades)), .counts([30, 30, 5, 5, 5, 0]))
    let page = TerminalPage(survey.material, language: .english, style: TerminalStyle(isPlain: true), width: 200)
    #expect(page.text.contains("    The top 2 box holds 40–90% of all 150 persons who attended, whatever"))
    #expect(
      page.text.contains(
        "75 responses, 75 submitted; AAPOR RR1 50%, AAPOR RR2 50%, AAPOR RR5 50% of those who attended\n"))
  }
}
