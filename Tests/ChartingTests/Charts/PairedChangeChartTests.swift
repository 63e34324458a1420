import Testing

@testable import Charting

@Suite struct PairedChangeChartTests {
  private func chart(_ rows: [PairedChangeChart.Row]) -> PairedChangeChart {
    PairedChangeChart(
      caption: SampleCharts.caption("Änderung", base: "n"), words: SampleCharts.changeWords,
      measure: .bounded(1...5, low: "", high: ""), rows: rows)
  }

  @Test(arguments: [720.0, 1440])
  func barsAndArrowsLieOnTheirAxes(_ width: Double) throws {
    let parsed = try ParsedSVG(
      chart([SampleCharts.change("A", (4, 10, 6), 2.1, 3.8, 1.2...2.2)]).svg(theme: .light, width: width))
    let ticks = parsed.marks("tick").map(\.text)
    let split = try #require(ticks.firstIndex { !$0.hasSuffix("%") })
    let shifts = try Axis(parsed, ticks: split..<ticks.count)
    #expect(shifts.values.first == 1 && shifts.values.last == 5)
    #expect((parsed.marks("before")[0].middle - shifts.position(2.1)).magnitude < 0.5)
    #expect((parsed.marks("after")[0].middle - shifts.position(3.8)).magnitude < 0.5)
    let whisker = try #require(parsed.marks("whisker").first).extent
    #expect((whisker.start - shifts.position(3.3)).magnitude < 0.5)
    #expect((whisker.end - shifts.position(4.3)).magnitude < 0.5)
    let halves = try Axis(parsed, ticks: split / 2..<split)
    let zero = try #require(parsed.marks("zero-line").first).middle
    #expect((zero - halves.position(0)).magnitude < 0.5)
    let segments = parsed.marks("segment")
    #expect((segments[2].right - halves.position(0.55)).magnitude < 0.5)
    #expect((segments[1].left + segments[1].right - 2 * zero).magnitude < 0.5)
    #expect((segments[0].width - (halves.position(0.2) - zero)).magnitude < 0.5)
  }

  /// Without room for two panels each arrow lies on a line of its own, whose ends are the ends of the scale.
  @Test(arguments: [320.0, 480])
  func inNarrowDrawingsTheArrowLiesUnderTheBar(_ width: Double) throws {
    let parsed = try ParsedSVG(
      chart([SampleCharts.change("Aussage", (4, 10, 6), 2.1, 3.8, 1.2...2.2)]).svg(theme: .light, width: width))
    let segments = parsed.marks("segment")
    let track = try #require(parsed.marks("track").first).extent
    #expect(parsed.marks("track-end").map(\.text) == ["1", "5"] && parsed.marks("tick").isEmpty)
    func position(_ value: Double) -> Double { track.start + (value - 1) / 4 * (track.end - track.start) }
    #expect((parsed.marks("before")[0].middle - position(2.1)).magnitude < 0.5)
    #expect((parsed.marks("after")[0].middle - position(3.8)).magnitude < 0.5)
    let bottom = segments.map { $0.top + $0.height }.max() ?? 0
    let circle = parsed.marks("after")[0]
    #expect(circle.origin.y + circle.number("cy") > bottom)
    let whole = segments.map(\.width).reduce(0, +)
    #expect((segments[0].width - 0.2 * whole).magnitude < 0.5)
  }

  @Test func theArrowPointsFromBeforeToAfter() throws {
    let rows = [
      SampleCharts.change("A", (4, 10, 6), 2, 4, 1...3), SampleCharts.change("B", (4, 10, 6), 4, 2, -3 ... -1),
      SampleCharts.change("C", (0, 20, 0), 3, 3, 0...0),
    ]
    let parsed = try ParsedSVG(chart(rows).svg())
    let (heads, links) = (parsed.marks("link-head"), parsed.marks("link"))
    #expect(heads.count == 2 && links.count == 2)
    #expect((heads[0].extent.end - links[0].extent.end).magnitude < 0.01)
    #expect((heads[1].extent.start - links[1].extent.start).magnitude < 0.01)
    #expect(parsed.marks("before").count == 3 && parsed.marks("after").count == 3)
    #expect(parsed.marks("before").allSatisfy { $0.attributes["fill"] == Theme.light.background.hexadecimal })
  }

  @Test func fewerThanTenPairsAreDots() throws {
    let row = PairedChangeChart.Row(
      label: "A", moves: .shown(.init(less: 2, same: 3, more: 4)), trailing: "9 Paare")
    let parsed = try ParsedSVG(chart([row]).svg())
    #expect(parsed.marks("dot").count == 9 && parsed.marks("segment").isEmpty && parsed.marks("tick").isEmpty)
    #expect(parsed.textBoxes.filter { $0.mark != nil }.allSatisfy { !$0.text.contains("%") })
    let zero = try #require(parsed.marks("zero-line").first).middle
    let xs = parsed.marks("dot").map(\.middle)
    #expect(xs.filter { $0 < zero - 0.01 }.count == 3 && xs.filter { $0 > zero + 0.01 }.count == 5)
  }

  @Test(arguments: [320.0, 720])
  func whatIsWithheldOrAbsentSaysSo(_ width: Double) throws {
    let rows: [PairedChangeChart.Row] = [
      .init(label: "A", moves: .withheld("zurückgehalten"), shift: .withheld("auch"), trailing: ""),
      .init(label: "B", moves: .absent("keine Paare"), shift: .absent("auch nicht"), trailing: ""),
    ]
    let parsed = try ParsedSVG(chart(rows).svg(theme: .light, width: width))
    #expect(parsed.marks("withheld").count == 2)
    #expect(parsed.marks("withheld-text").map(\.text) == ["zurückgehalten", "auch"])
    #expect(parsed.marks("empty-text").map(\.text) == ["keine Paare", "auch nicht"])
  }
}
