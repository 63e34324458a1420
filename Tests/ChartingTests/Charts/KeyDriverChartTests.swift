import Testing

@testable import Charting

@Suite struct KeyDriverChartTests {
  private func chart(_ rows: [KeyDriverChart.Row], bounds: ClosedRange<Double> = -1...1) -> KeyDriverChart {
    KeyDriverChart(
      caption: SampleCharts.caption("Treiber", base: "n = 61"), associationBounds: bounds, rows: rows,
      associationTitle: "Zusammenhang", ratingTitle: "Bewertung")
  }

  @Test(arguments: ChartContractTests.widths, [-1.0...1, 0...1])
  func bothPanelsHaveAnAxisOfTheirOwn(_ width: Double, _ bounds: ClosedRange<Double>) throws {
    let row = KeyDriverChart.Row(
      label: "A", association: SampleCharts.number(0.62, 0.43...0.76, digits: 2),
      rating: SampleCharts.share(0.31, 0.21...0.44), trailing: "verbessern")
    let parsed = try ParsedSVG(chart([row], bounds: bounds).svg(theme: .light, width: width))
    let ticks = parsed.marks("tick").map(\.text)
    let split = try #require(ticks.firstIndex { $0.hasSuffix("%") })
    let (left, right) = (try Axis(parsed, ticks: 0..<split), try Axis(parsed, ticks: split..<ticks.count))
    #expect(left.values.first == bounds.lowerBound && left.values.last == bounds.upperBound)
    #expect(right.values.first == 0 && right.values.last == 1)
    let (dots, whiskers) = (parsed.marks("dot"), parsed.marks("whisker"))
    #expect((dots[0].middle - left.position(0.62)).magnitude < 0.5)
    #expect((dots[1].middle - right.position(0.31)).magnitude < 0.5)
    #expect((whiskers[0].extent.start - left.position(0.43)).magnitude < 0.5)
    #expect((whiskers[0].extent.end - left.position(0.76)).magnitude < 0.5)
    #expect((whiskers[1].extent.start - right.position(0.21)).magnitude < 0.5)
    #expect((whiskers[1].extent.end - right.position(0.44)).magnitude < 0.5)
    #expect(parsed.marks("panel-title").map(\.text) == ["Zusammenhang", "Bewertung"])
    #expect(parsed.marks("base").map(\.text) == ["verbessern"])
  }

  @Test func onePanelMayBeWithheldAndTheOtherNot() throws {
    let row = KeyDriverChart.Row(
      label: "A", association: .withheld("zurückgehalten"), rating: SampleCharts.share(0.31, 0.21...0.44))
    let other = KeyDriverChart.Row(
      label: "B", association: SampleCharts.number(0.6, 0.4...0.7), rating: .absent("erst ab 10 Antworten"))
    let parsed = try ParsedSVG(chart([row, other]).svg())
    #expect(parsed.marks("withheld").count == 1 && parsed.marks("dot").count == 2)
    #expect(parsed.marks("withheld-text").map(\.text) == ["zurückgehalten"])
    #expect(parsed.elements.contains { $0.name == "pattern" })
  }

  @Test func rowsKeepTheirOrder() throws {
    let labels = ["C", "A", "B"]
    let parsed = try ParsedSVG(chart(labels.map { SampleCharts.driver($0) }).svg())
    #expect(parsed.marks("label").map(\.text) == labels)
  }
}
