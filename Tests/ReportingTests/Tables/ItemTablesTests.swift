import Charting
import SurveyModel
import Testing

@testable import Reporting

/// What a report says about rankings and sums that were shared out.
@Suite struct ItemTablesTests {
  private func section(_ id: String, respondents: Int, _ language: ReportLanguage) throws -> ReportSection {
    let document = EventReport.document(of: Samples.items(respondents: respondents).material, language: language)
    return try #require(document.allSections.first { $0.id == "results-\(id)" })
  }

  @Test func rankedItemsStandInTheOrderOfTheirMeanRanks() throws {
    let table = try #require(
      try section("order", respondents: 30, .english).all.flatMap(\.blocks).compactMap(\.table).first)
    // C: 14 of 29 first, 15 second; B: the others, and a tie for the first place; A: that tie, else third.
    #expect(table.rows.map(\.header.plain) == ["C", "B", "A"])
    #expect(
      table.columns.map(\.title.plain) == [
        "Ranked by", "First places", "Mean rank", "1st place", "2", "3",
      ])
    #expect(table.rows[2].cells.map(\.words).suffix(3) == ["1", "0", "29"])
    #expect(table.rows[0].cells[0].words == "29")
  }

  @Test func tiesAreToldInWords() throws {
    let english = try section("order", respondents: 30, .english)
    #expect(english.words.contains("30 respondents ranked at least one of the items. 1 of the rankings has ties"))
    let german = try section("order", respondents: 30, .german)
    #expect(german.words.contains("30 Befragte haben mindestens einen der Punkte eingereiht."))
  }

  @Test func figuresNameEveryItemInWords() throws {
    let figures = Figures.figures(for: Samples.items(respondents: 30).material, language: .english)
    #expect(figures.map(\.id) == ["side", "order", "points"])
    let points = try #require(figures.last)
    #expect(points.alternativeText.hasPrefix("Mean amount of each item, n = 30. A: 10.00"))
    #expect(points.drawing.text.contains("Mean amount of 100"))
    #expect(figures[1].drawing.text.contains("not ranked"))
  }

  @Test func belowTheBaseOfPercentagesThereAreDots() throws {
    let order = try Figures.figure(of: "order", in: Samples.items(respondents: 5).material, language: .english)
    #expect(!order.drawing.text.contains("%)"))
    #expect(order.table.rows.allSatisfy { $0.cells[1].words.contains("u") || !$0.cells[1].words.contains("%") })
  }

  @Test func groupsAreNotShownAndThePageSaysSo() throws {
    for id in ["order", "points"] {
      let section = try section(id, respondents: 30, .english)
      #expect(section.all.last?.words.contains("are not published by “side”") == true)
      #expect(section.sections.flatMap(\.all).flatMap(\.blocks).compactMap(\.table).isEmpty)
    }
  }

  @Test func uploadsAndPlacesAreOnlyCounted() throws {
    #expect(try section("photo", respondents: 30, .english).words.contains("30 of the 30 respondents"))
    #expect(try section("spot", respondents: 30, .german).words.contains("0 von 30 Befragten"))
  }
}
