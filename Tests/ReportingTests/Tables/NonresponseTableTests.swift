import SurveyModel
import Testing

@testable import Reporting

/// The tables about those who did not answer.
@Suite struct NonresponseTableTests {
  /// Three items of a battery, the last with nine valid answers.
  private static func material(_ population: Population) -> ReportMaterial {
    var survey = SampleSurvey(
      SurveyDefinition(
        id: "s", title: "S", population: population, batteries: [Battery(id: "b", text: "B?")]))
    survey.ask(.sample("talks", .rating(Samples.grades), battery: "b"), .counts([30, 30, 5, 5, 5, 0]))
    survey.ask(.sample("food", .rating(Samples.grades), battery: "b"), .counts([5, 5, 15, 5, 0, 0], missing: 45))
    survey.ask(.sample("room", .rating(Samples.grades), battery: "b"), .counts([5, 4], missing: 66))
    return survey.material
  }

  private func tables(_ population: Population, _ language: ReportLanguage, section: String) throws -> [ReportTable] {
    let document = EventReport.document(of: Self.material(population), language: language)
    return try #require(document.allSections.first { $0.id == section }).blocks.compactMap(\.table)
  }

  @Test func aBatteryHasOneRowAnItem() throws {
    let tables = try tables(Population(attended: 150), .english, section: "results-b")
    let table = try #require(tables.first { $0.caption.plain.contains("bounds of the share") })
    #expect(table.caption.plain.hasPrefix("Top 2 box of “B?” among all 150 persons who attended: bounds"))
    let title = "Ends if so many disagree"
    #expect(table.columns.map(\.title.plain) == ["No valid answer", "Share of all", "Majority for", title])
    let low = "/ too few valid answers for a percentage"
    #expect(
      table.rows.map { [$0.header.plain] + $0.cells.map(\.words) } == [
        ["talks", "75", "40–90%", "top 2 box", "60"], ["food", "120", "7–87%", "other answers", "65"],
        ["room", "141", low, low, low],
      ])
  }

  @Test func withoutAPopulationThereIsNone() throws {
    let tables = try tables(Population(), .english, section: "results-b")
    #expect(!tables.contains { $0.caption.plain.contains("bounds of the share") })
  }

  @Test func everyRateStandsInATable() throws {
    let tables = try tables(Population(invited: 300, attended: 150), .english, section: "response")
    let table = try #require(tables.first { $0.caption.plain == "Response rates" })
    #expect(
      table.rows.map { [$0.header.plain] + $0.cells.map(\.words) } == [
        ["AAPOR RR1, of those who attended", "75", "150", "50%"],
        ["AAPOR RR2, of those who attended", "75", "150", "50%"],
        ["AAPOR RR5, of those who attended", "75", "150", "50%"], ["AAPOR RR1, of those invited", "75", "300", "25%"],
        ["AAPOR RR2, of those invited", "75", "300", "25%"], ["AAPOR RR5, of those invited", "75", "300", "25%"],
      ])
    let german = try self.tables(Population(attended: 150), .german, section: "response")
    #expect(german.contains { $0.caption.plain == "Rücklaufquoten" && $0.rows.count == 3 })
    #expect(
      try !self.tables(Population(), .english, section: "response").contains { $0.caption.plain == "Response rates" })
  }
}
