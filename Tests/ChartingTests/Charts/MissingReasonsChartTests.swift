import Testing

@testable import Charting

@Suite struct MissingReasonsChartTests {
  private func chart(_ rows: [MissingReasonsChart.Row], limit: Double? = nil) -> MissingReasonsChart {
    MissingReasonsChart(
      caption: SampleCharts.caption("Fehlendes", base: "n"), reasons: ["keine Angabe", "weiß nicht", "abgebrochen"],
      rows: rows, limit: limit.map { .init($0, axisTitle: "bis zur Grenze") }, notAskedTitle: "nicht gefragt",
      axisTitle: "bis 100 %")
  }

  @Test(arguments: ChartContractTests.widths, [nil, 0.2, 0.35])
  func reasonsAreAsLongAsTheirSharesOfThoseEligible(_ width: Double, _ limit: Double?) throws {
    let counts = [12, 0, 6]
    let parsed = try ParsedSVG(
      chart([SampleCharts.lacking("A", counts, valid: 82)], limit: limit).svg(theme: .light, width: width))
    let axis = try Axis(parsed)
    #expect(axis.values.first == 0 && axis.values.last == limit ?? 1)
    let segments = parsed.marks("segment")
    #expect(segments.count == 2)
    #expect((segments[0].left - axis.position(0)).magnitude < 0.5)
    #expect((segments[0].right - axis.position(0.12)).magnitude < 0.5)
    #expect((segments[1].right - axis.position(0.18)).magnitude < 0.5)
    #expect(parsed.marks("axis-title").map(\.text) == [limit == nil ? "bis 100 %" : "bis zur Grenze"])
    #expect(segments.map(\.tooltip) == ["keine Angabe: 12 (12\u{A0}%)", "abgebrochen: 6 (6\u{A0}%)"])
  }

  @Test func aLimitThatARowGoesBeyondIsNotUsed() throws {
    let parsed = try ParsedSVG(chart([SampleCharts.lacking("A", [30, 0, 0], valid: 70)], limit: 0.2).svg())
    #expect(try Axis(parsed).values.last == 1)
    #expect(parsed.marks("axis-title").map(\.text) == ["bis 100 %"])
  }

  @Test func fewerThanTenEligibleAreDotsWithoutPerCent() throws {
    let parsed = try ParsedSVG(chart([SampleCharts.lacking("A", [2, 0, 1], valid: 6)]).svg())
    #expect(parsed.marks("dot").count == 3 && parsed.marks("segment").isEmpty && parsed.marks("tick").isEmpty)
    #expect(parsed.textBoxes.filter { $0.mark != nil && $0.mark != "axis-title" }.allSatisfy { !$0.text.contains("%") })
  }

  @Test func whoWasNotAskedStandsApart() throws {
    let row = SampleCharts.lacking("A", [2, 0, 1], valid: 60, notAsked: "30")
    let wide = try ParsedSVG(chart([row]).svg())
    #expect(wide.marks("aside").map(\.text) == ["30"] && wide.marks("column-title").map(\.text) == ["nicht gefragt"])
    let narrow = try ParsedSVG(chart([row]).svg(theme: .light, width: 320))
    #expect(narrow.marks("aside").isEmpty)
    #expect(
      narrow.textBoxes.filter { $0.mark == "base" }.map(\.text).joined(separator: " ").hasSuffix(
        "nicht\u{A0}gefragt:\u{A0}30"))
  }

  @Test func withheldAndAbsentRowsSayWhy() throws {
    let rows: [MissingReasonsChart.Row] = [
      .init(label: "A", counts: .withheld("zurückgehalten"), trailing: ""),
      .init(label: "B", counts: .absent("niemand"), trailing: "", notAsked: "61"),
    ]
    let parsed = try ParsedSVG(chart(rows).svg())
    #expect(parsed.marks("withheld-text").map(\.text) == ["zurückgehalten"])
    #expect(parsed.marks("empty-text").map(\.text) == ["niemand"])
    #expect(parsed.marks("aside").map(\.text) == ["61"])
  }
}
