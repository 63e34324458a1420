import Charting
import SurveyModel
import Testing

@testable import Reporting

/// Reliability in reports, on the terminal and in summary.json.
@Suite struct ReliabilityTests {
  private func section(
    _ survey: SampleSurvey, _ language: ReportLanguage = .english, id: String = "reliability-b"
  ) throws -> ReportSection {
    let document = EventReport.document(of: survey.material, language: language)
    return try #require(document.allSections.first { $0.id == id })
  }

  private func terminal(_ survey: SampleSurvey) -> String {
    TerminalPage(survey.material, language: .english, style: TerminalStyle(isPlain: true), width: 80).text
  }

  @Test func aBatteryHasItsCoefficientsItsItemsAndWhatWasFound() throws {
    let section = try section(Samples.scale(respondents: 90, gaps: 12))
    #expect(section.words.contains("78 of the 90 respondents who rated any of the 5 items rated all of them."))
    let tables = section.blocks.compactMap(\.table)
    try #require(tables.count == 2)
    #expect(
      tables[0].rows.map(\.header.plain) == [
        "Cronbach’s alpha", "Cronbach’s alpha, pairwise", "Cronbach’s alpha, medians for missing ratings",
        "Standardised alpha", "Omega total", "Mean inter-item correlation",
      ])
    #expect(tables[0].rows.map { $0.cells[2].words } == ["78", "78", "90", "78", "78", "78"])
    #expect(tables[0].rows[0].cells[3].words == "Feldt")
    #expect(
      tables[1].rows.map(\.header.plain) == ["i0 (reverse-keyed)", "i1", "i2", "i3", "i4"])
    #expect(tables[1].notes.contains { $0.plain.contains("its codes were turned round") })
    #expect(section.words.contains("“i2” contradicts the others taken together"))
  }

  @Test func theFigureInTheSentenceIsThatOfTheTableAndOfTheDocument() throws {
    let survey = Samples.scale(respondents: 90)
    let section = try section(survey)
    let cells = try #require(section.blocks.compactMap(\.table).first).rows[0].cells.map(\.words)
    #expect(section.words.contains("Cronbach’s alpha is \(cells[0]) (95% interval \(cells[1]))."))
    #expect(terminal(survey).contains(cells[0]))
    #expect(terminal(survey).split(separator: "\n").allSatisfy { $0.count <= 80 })
    let document = SummaryJSON.document(of: survey.material)
    guard case .number(let alpha)? = document["reliability"]?[0]?["coefficients"]?["alpha"]?["value"] else {
      Issue.record("alpha is missing")
      return
    }
    #expect(JSONNumber.text(of: alpha).replacing("-", with: "−").hasPrefix(cells[0].prefix(4)))
    #expect(document["reliability"]?[0]?["items"]?[0]?["reverseKeyed"] == true)
    #expect(document["reliability"]?[0]?["complete"] == 90)
    #expect(document["reliability"]?[0]?["coefficients"]?["alphaPairwise"] == nil)
  }

  @Test func tooFewCompleteAnswersHaveNoFigures() throws {
    let survey = Samples.scale(respondents: 8)
    let section = try section(survey)
    #expect(section.blocks.compactMap(\.table).isEmpty)
    #expect(section.words.contains("reliability is given from 10 complete answers on"))
    #expect(terminal(survey).replacing(#/\s+/#, with: " ").contains("That is too few: reliability is given"))
    let alpha = SummaryJSON.document(of: survey.material)["reliability"]?[0]?["coefficients"]?["alpha"]
    #expect(alpha?["value"] == .null && alpha?["suppressed"] == "lowBase")
  }

  @Test func rareAnswersWithholdTheItemsOrAll() throws {
    let items = try section(Samples.rareAnswers(items: 4))
    #expect(items.blocks.compactMap(\.table).count == 1)
    #expect(items.words.contains("Figures of single items are withheld to protect respondents"))
    let all = try section(Samples.rareAnswers(items: 3))
    #expect(all.blocks.compactMap(\.table).isEmpty && all.words.contains("Reliability is withheld"))
    let document = SummaryJSON.document(of: Samples.rareAnswers(items: 3).material)
    #expect(document["reliability"]?[0]?["coefficients"]?["omegaTotal"]?["suppressed"] == "complementary")
    #expect(document["reliability"]?[0]?["findings"] == [])
  }

  @Test func twoItemsSayThatTheirCorrelationIsAll() throws {
    let words = try section(Samples.scale(respondents: 60, items: 2), .german).words
    #expect(words.contains("Es sind nur zwei Aussagen") && words.contains("nicht definiert: zu wenige Aussagen"))
  }

  @Test func thereIsAWordOnWhatReliabilityDoesNotSayAndNoVerdict() throws {
    for language in ReportLanguage.allCases {
      let document = EventReport.document(of: Samples.scale(respondents: 90).material, language: language)
      let reading = try #require(document.sections.first { $0.id == "reading" })
      #expect(reading.words.contains(language == .english ? "Cronbach’s alpha" : "Cronbachs Alpha"))
      let words = document.sections.filter { $0.id == "reliability" }.flatMap(\.all).map(\.words).joined()
      #expect(words.contains(language == .english ? "no proof" : "beweisen nicht"))
      for verdict in ["excellent", "acceptable", "poor", "good", "ausgezeichnet", "akzeptabel", "schlecht", "gut "] {
        #expect(!words.contains(verdict))
      }
    }
    let none = EventReport.document(of: Samples.few.material, language: .english)
    #expect(!none.allSections.contains { $0.id == "reliability" })
  }

  /// Worded against the others, its favourable answers are those that disagree.
  @Test func aReverseKeyedItemHasItsOwnFavourableAnswers() throws {
    let survey = Samples.scale(respondents: 90)
    let results = try section(survey, id: "results-b")
    #expect(results.words.contains("most favourable answers, “strongly disagree” or “disagree”"))
    let figure = try #require(results.figures.first)
    #expect(figure.drawing.text.contains("i0 (reverse-keyed)"))
    #expect(figure.drawing.text.contains("worded against the other items"))
    let question = SummaryJSON.document(of: survey.material)["questions"]?[0]
    #expect(question?["polarity"] == "lower-is-better" && question?["reverseKeyed"] == true)
    let low = try #require(question?["categories"])
    guard case .integer(let first)? = low[0]?["count"], case .integer(let second)? = low[1]?["count"],
      case .number(let share)? = question?["statistics"]?["topTwoBox"]?["value"]
    else {
      Issue.record("counts are missing")
      return
    }
    #expect(share == Double(first + second) / 90)
  }
}
