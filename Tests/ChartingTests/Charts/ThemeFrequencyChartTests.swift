import Testing

@testable import Charting

@Suite struct ThemeFrequencyChartTests {
  private func topic(_ label: String, _ count: Int, of base: Int, group: String? = nil) -> ThemeFrequencyChart.Topic {
    .init(
      label: label, respondents: SampleCharts.bar(label, count, of: base).answers, detail: "Polizei 1", group: group)
  }

  private func parsed(_ topics: [ThemeFrequencyChart.Topic], base: Int, width: Double = 720) throws -> ParsedSVG {
    let chart = ThemeFrequencyChart(
      caption: SampleCharts.caption("Was nehmen Sie mit?", base: "n = \(base)"), topics: topics, base: base)
    return try ParsedSVG(chart.svg(width: width))
  }

  @Test(arguments: ChartContractTests.widths)
  func barsAreSharesOfThoseWhoWrote(_ width: Double) throws {
    let parsed = try parsed([topic("A", 30, of: 40), topic("B", 3, of: 40)], base: 40, width: width)
    let xs = try #require(parsed.marks("grid").first).points.map(\.x)
    let length = (try #require(xs.max())) - (try #require(xs.min()))
    for (bar, count) in zip(parsed.marks("bar"), [30.0, 3]) {
      #expect((bar.width - count / 40 * length).magnitude < 0.5)
    }
  }

  @Test func themesStandFromTheMostFrequentWithinTheirGroup() throws {
    let topics = [
      topic("a", 1, of: 20, group: "Lob"), topic("b", 9, of: 20, group: "Wünsche"), topic("c", 4, of: 20, group: "Lob"),
      topic("d", 12, of: 20, group: "Wünsche"), .init(label: "e", respondents: .withheld("–"), group: "Lob"),
    ]
    let parsed = try parsed(topics, base: 20)
    #expect(parsed.marks("label").map(\.text) == ["c", "a", "e", "d", "b"])
    #expect(parsed.marks("section").map(\.text) == ["Lob", "Wünsche"])
  }

  @Test(arguments: ChartContractTests.widths)
  func whoRaisedAThemeStandsInFullUnderItsBar(_ width: Double) throws {
    let parsed = try parsed([topic("A", 5, of: 20), topic("B", 0, of: 20)], base: 20, width: width)
    #expect(parsed.marks("value").map(\.text) == ["5 (25\u{A0}%)", "0 (0\u{A0}%)"])
    let details = parsed.textBoxes.filter { $0.mark == "detail" }
    #expect(details.map(\.text) == ["Polizei 1", "Polizei 1"])
    let bar = try #require(parsed.marks("bar").first)
    #expect(try #require(details.first).box.top >= bar.top + bar.height)
  }
}
