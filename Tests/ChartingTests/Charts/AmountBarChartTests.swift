import Testing

@testable import Charting

@Suite struct AmountBarChartTests {
  @Test(arguments: ChartContractTests.widths)
  func barsAreAsLongAsTheirAmounts(_ width: Double) throws {
    let amounts = [12.5, 0.5, 37.5]
    let parsed = try ParsedSVG(
      AmountBarChart(
        caption: SampleCharts.caption("Beträge", base: "n = 30"),
        bars: amounts.map { .init(label: "K", amount: .shown(.init($0, .interval(-1...38), text: "\($0)"))) }
      ).svg(width: width))
    let lines = try #require(parsed.marks("grid").first).points.map(\.x)
    let axis = (start: try #require(lines.min()), end: try #require(lines.max()))
    #expect(parsed.marks("tick").map(\.text).first == "0" && parsed.marks("tick").map(\.text).last == "40")
    for (bar, amount) in zip(parsed.marks("bar"), amounts) {
      #expect((bar.width - amount / 40 * (axis.end - axis.start)).magnitude < 0.5)
    }
    let whisker = try #require(parsed.marks("whisker").first).points.map(\.x)
    #expect((try #require(whisker.min()) - axis.start).magnitude < 0.5)
    #expect(parsed.marks("value").map(\.text) == ["12.5", "0.5", "37.5"])
  }

  @Test func whatHasNoIntervalIsAnOutlineOfItsLength() throws {
    let chart = AmountBarChart(
      caption: SampleCharts.caption("Beträge", base: "n = 1"),
      bars: [
        .init(label: "A", amount: .shown(.init(40, .notEstimable, text: "40"))),
        .init(label: "B", amount: .shown(.init(20, .fullCount, text: "20"))),
      ])
    let parsed = try ParsedSVG(chart.svg())
    let bars = parsed.marks("bar")
    #expect(bars[0].attributes["fill"] == Theme.light.background.hexadecimal && bars[0].attributes["stroke"] != nil)
    #expect(bars[1].attributes["fill"] == Theme.light.bar.hexadecimal && bars[1].attributes["stroke"] == nil)
    #expect((bars[0].width - 2 * bars[1].width).magnitude < 0.5)
  }

  @Test func withoutAnyAmountThereIsNoAxis() throws {
    let chart = AmountBarChart(
      caption: SampleCharts.caption("Beträge", base: "n = 0"), bars: [.init(label: "A", amount: .absent("keine"))],
      axisTitle: "Punkte")
    let parsed = try ParsedSVG(chart.svg())
    for mark in ["tick", "grid", "zero-line", "axis-title"] { #expect(parsed.marks(mark).isEmpty) }
  }

  @Test func whatIsWithheldOrAbsentSaysSo() throws {
    let chart = AmountBarChart(
      caption: SampleCharts.caption("Beträge", base: "n = 3"),
      bars: [.init(label: "A", amount: .withheld("zurückgehalten")), .init(label: "B", amount: .absent("keine"))])
    let parsed = try ParsedSVG(chart.svg())
    #expect(parsed.marks("withheld-text").map(\.text) == ["zurückgehalten"])
    #expect(parsed.marks("empty-text").map(\.text) == ["keine"])
    #expect(parsed.marks("bar").isEmpty)
  }
}
