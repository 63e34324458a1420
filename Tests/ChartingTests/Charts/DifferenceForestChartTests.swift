import Testing

@testable import Charting

@Suite struct DifferenceForestChartTests {
  private func chart(
    _ rows: [DifferenceForestChart.Row], summary: DifferenceForestChart.Row? = nil,
    margin: DifferenceForestChart.Margin? = nil
  ) -> DifferenceForestChart {
    DifferenceForestChart(
      caption: SampleCharts.caption("Unterschiede", base: "n = 73"), rows: rows, summary: summary, margin: margin,
      lowSide: "A höher", highSide: "B höher")
  }

  @Test(arguments: ChartContractTests.widths, [1.0, 0.01, 1_000])
  func differencesLieWhereTheyAreOnASymmetricalAxis(_ width: Double, _ unit: Double) throws {
    let values = [(0.44, 0.22, 0.6), (-0.13, -0.34, 0.1), (0.0, -0.05, 0.05)]
    let rows = values.map { value in
      DifferenceForestChart.Row(
        label: "A",
        difference: SampleCharts.number(value.0 * unit, value.1 * unit...value.2 * unit, digits: 2, isSigned: true))
    }
    let parsed = try ParsedSVG(chart(rows).svg(theme: .light, width: width))
    let axis = try Axis(parsed)
    #expect(axis.values.first.map { -$0 } == axis.values.last)
    let zero = try #require(parsed.marks("zero-line").first)
    #expect((zero.middle - axis.position(0)).magnitude < 0.5 && zero.number("stroke-width") > 1)
    for (index, value) in values.enumerated() {
      #expect((parsed.marks("dot")[index].middle - axis.position(value.0 * unit)).magnitude < 0.5)
      let whisker = parsed.marks("whisker")[index].extent
      #expect((whisker.start - axis.position(value.1 * unit)).magnitude < 0.5)
      #expect((whisker.end - axis.position(value.2 * unit)).magnitude < 0.5)
    }
    #expect(parsed.marks("side").count == 2)
  }

  @Test(arguments: ChartContractTests.widths)
  func theMarginIsABandAndTheSummaryADiamond(_ width: Double) throws {
    let parsed = try ParsedSVG(
      chart(
        [.init(label: "A", difference: SampleCharts.points(44, 22...60))],
        summary: .init(label: "Alle", difference: SampleCharts.points(7, -4...17)),
        margin: .init(10, words: "zu klein")
      ).svg(theme: .light, width: width))
    let axis = try Axis(parsed)
    let band = try #require(parsed.marks("band").first)
    #expect((band.left - axis.position(-10)).magnitude < 0.5 && (band.right - axis.position(10)).magnitude < 0.5)
    #expect(parsed.marks("band-edge").allSatisfy { $0.attributes["stroke-dasharray"] != nil })
    let diamond = try #require(parsed.marks("summary").first)
    #expect((diamond.extent.start - axis.position(-4)).magnitude < 0.5)
    #expect((diamond.extent.end - axis.position(17)).magnitude < 0.5)
    let peak = try #require(diamond.points.min { $0.y < $1.y })
    #expect((peak.x - axis.position(7)).magnitude < 0.5)
    #expect(parsed.marks("rule").count == 1)
    #expect(parsed.marks("legend").map(\.text) == ["zu klein"])
  }

  @Test func withheldAndAbsentRowsSayWhy() throws {
    let parsed = try ParsedSVG(
      chart([
        .init(label: "A", difference: .withheld("zurückgehalten")), .init(label: "B", difference: .absent("keine")),
      ])
      .svg())
    #expect(parsed.marks("withheld-text").map(\.text) == ["zurückgehalten"])
    #expect(parsed.marks("empty-text").map(\.text) == ["keine"])
    #expect(parsed.marks("dot").isEmpty)
  }

  @Test func anEstimateWithoutIntervalIsHollow() throws {
    let row = DifferenceForestChart.Row(label: "A", difference: .shown(.init(1, .notEstimable, text: "+1")))
    let dot = try #require(try ParsedSVG(chart([row]).svg()).marks("dot").first)
    #expect(dot.attributes["fill"] == Theme.light.background.hexadecimal)
  }

  @Test func noRowsAreStillADrawing() throws {
    let parsed = try ParsedSVG(chart([]).svg())
    #expect(parsed.marks("row").isEmpty && parsed.marks("tick").isEmpty)
  }
}
