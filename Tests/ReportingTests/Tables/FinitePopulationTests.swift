import Charting
import SurveyModel
import Testing

@testable import Reporting

/// A report whose definition asks for the finite population correction names method and assumption.
@Suite struct FinitePopulationTests {
  /// One question of 75 respondents.
  private static func document(_ attended: Int, isCorrected: Bool, _ language: ReportLanguage) -> ReportDocument {
    let population = Population(attended: attended, hasFiniteCorrection: isCorrected)
    var survey = SampleSurvey(SurveyDefinition(id: "s", title: "S", population: population))
    survey.ask(.sample("grade", .rating(Samples.grades)), .counts([30, 30, 5, 5, 5, 0]))
    return EventReport.document(of: survey.material, language: language)
  }

  private static func section(_ id: String, of document: ReportDocument) throws -> String {
    try #require(document.allSections.first { $0.id == id }).words
  }

  @Test func intervalsAreNarrowerAndNamed() throws {
    let words = try Self.section("results-grade", of: Self.document(150, isCorrected: true, .english))
    // 60/75 of 150: .729–.856; without correction .696–.875.
    #expect(words.contains("60 of the 75 respondents with a valid answer (80%, 95% interval 73–86%)"))
    #expect(words.contains("Top 2 box\n80%\n73–86%\n75\nWilson, finite population"))
    #expect(words.contains("Wilson for a finite population, the 150 persons who attended."))
    let plain = try Self.section("results-grade", of: Self.document(150, isCorrected: false, .english))
    #expect(plain.contains("95% interval 70–87%") && !plain.contains("finite"))
  }

  @Test func theAssumptionIsStated() throws {
    for (language, words) in [
      (ReportLanguage.english, "take the respondents for a random part of the 150 persons who attended"),
      (
        .german,
        "nehmen die Befragten als zufälligen Teil der Grundgesamtheit (die 150 Personen, die teilgenommen haben)"
      ),
    ] {
      #expect(try Self.section("limits", of: Self.document(150, isCorrected: true, language)).contains(words))
      #expect(try !Self.section("limits", of: Self.document(150, isCorrected: false, language)).contains(words))
      let reading = try Self.section("reading", of: Self.document(150, isCorrected: true, language))
      #expect(reading.contains(language == .english ? "a finite population" : "eine endliche Grundgesamtheit"))
    }
  }

  @Test func theChartNamesTheMethod() throws {
    func drawing(isCorrected: Bool) throws -> String {
      let figures = Self.document(150, isCorrected: isCorrected, .english).figures
      return try #require(figures.first { !$0.questionIDs.isEmpty }).drawing.text
    }
    #expect(try drawing(isCorrected: true).contains("95% interval (Wilson, finite population)."))
    #expect(try drawing(isCorrected: false).contains("95% interval (Wilson)."))
  }

  /// Everybody answered: shares are counts, and nobody is left who could change them.
  @Test func aCensusHasNoIntervals() throws {
    let document = Self.document(75, isCorrected: true, .english)
    let words = try Self.section("results-grade", of: document)
    #expect(words.contains("60 of the 75 respondents with a valid answer (80%) chose"))
    #expect(words.contains("Top 2 box\n80%\n\n75\ncount, no interval"))
    #expect(words.contains("A share without an interval is a count: the 75 persons who attended all gave"))
    #expect(!words.contains("finite") && !words.contains("whatever"))
    #expect(try #require(document.figures.first).drawing.text.contains("interval") == false)
    let drawing = try #require(document.figures.first { !$0.questionIDs.isEmpty }).drawing.text
    #expect(drawing.contains("a full count of the population") && !drawing.contains("no percentages"))
  }

  /// Groups are no part of the population whose size is known, so that their intervals are made in another way.
  @Test func aHeatMapNamesEveryMethod() throws {
    let figure = try Figures.figure(.heatMap, of: nil, in: Samples.finite.material, language: .english)
    #expect(figure.drawing.text.contains("(Wilson, finite population; Wilson)"))
    let plain = try Figures.figure(.heatMap, of: nil, in: Samples.whole.material, language: .english)
    #expect(plain.drawing.text.contains("interval (Wilson)"))
  }
}
