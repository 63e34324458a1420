import Testing

@testable import Charting

@Suite struct IndicatorTargetChartTests {
  private func chart(
    _ rows: [IndicatorTargetChart.Row], measure: MeasureScale = .shares
  ) -> IndicatorTargetChart {
    IndicatorTargetChart(caption: SampleCharts.caption("Ziele", base: "n = 61"), measure: measure, rows: rows)
  }

  private func row(
    _ value: ChartValue<ChartEstimate>, _ target: Double, _ direction: IndicatorTargetChart.Target.Direction
  ) -> IndicatorTargetChart.Row {
    SampleCharts.indicator("A", value, target, direction, "Ziel", Verdict(.reached, "erreicht"))
  }

  @Test(arguments: ChartContractTests.widths)
  func barsAndTargetsLieWhereTheirSharesAre(_ width: Double) throws {
    let rows = [
      row(SampleCharts.share(0.84, 0.67...0.93), 0.6, .atLeast),
      row(SampleCharts.share(0.12, 0.06...0.22), 0.15, .atMost),
    ]
    let parsed = try ParsedSVG(chart(rows).svg(theme: .light, width: width))
    let axis = try Axis(parsed)
    let (bars, targets, goals) = (parsed.marks("bar"), parsed.marks("target"), parsed.marks("goal"))
    #expect((bars[0].left - axis.position(0)).magnitude < 0.5 && (bars[0].right - axis.position(0.84)).magnitude < 0.5)
    #expect((bars[1].right - axis.position(0.12)).magnitude < 0.5)
    #expect((targets[0].middle - axis.position(0.6)).magnitude < 0.5)
    #expect((targets[1].middle - axis.position(0.15)).magnitude < 0.5)
    #expect((goals[0].left - axis.position(0.6)).magnitude < 0.5 && (goals[0].right - axis.position(1)).magnitude < 0.5)
    #expect(
      (goals[1].left - axis.position(0)).magnitude < 0.5 && (goals[1].right - axis.position(0.15)).magnitude < 0.5)
    let whisker = parsed.marks("whisker")[0].extent
    #expect(
      (whisker.start - axis.position(0.67)).magnitude < 0.5 && (whisker.end - axis.position(0.93)).magnitude < 0.5)
  }

  @Test func anArrowPointsToTheGoodSide() throws {
    let value = SampleCharts.share(0.5, 0.4...0.6)
    let parsed = try ParsedSVG(chart([row(value, 0.5, .atLeast), row(value, 0.5, .atMost)]).svg())
    let (heads, targets) = (parsed.marks("target-direction"), parsed.marks("target"))
    #expect(heads[0].extent.end > targets[0].middle + 5 && heads[0].extent.start >= targets[0].middle - 0.01)
    #expect(heads[1].extent.start < targets[1].middle - 5 && heads[1].extent.end <= targets[1].middle + 0.01)
  }

  @Test(arguments: ChartContractTests.widths)
  func amountsBeginAtZeroAndReachTheTarget(_ width: Double) throws {
    let rows = [row(SampleCharts.number(40, 30...50), 750, .atLeast), row(SampleCharts.number(0, 0...3), 10, .atMost)]
    let parsed = try ParsedSVG(chart(rows, measure: .amounts).svg(theme: .light, width: width))
    let axis = try Axis(parsed)
    #expect(axis.values.first == 0 && (axis.values.last ?? 0) >= 750)
    #expect((parsed.marks("bar")[0].right - axis.position(40)).magnitude < 0.5)
    #expect((parsed.marks("target")[0].middle - axis.position(750)).magnitude < 0.5)
    #expect(parsed.marks("bar").count == 1)
  }

  @Test func ratingsArePointsOnTheWholeScale() throws {
    let parsed = try ParsedSVG(
      chart([row(SampleCharts.number(4.2, 3.8...4.5), 4, .atLeast)], measure: SampleCharts.rating).svg())
    let axis = try Axis(parsed)
    #expect(axis.values.first == 1 && axis.values.last == 5)
    #expect(parsed.marks("bar").isEmpty)
    #expect((parsed.marks("dot")[0].middle - axis.position(4.2)).magnitude < 0.5)
  }

  /// Words in the place of a figure keep off the line of the target, on whichever side there is more room.
  @Test(arguments: ChartContractTests.widths, [0.05, 0.15, 0.5, 0.6, 0.95])
  func wordsDoNotLieOnTheTarget(_ width: Double, _ target: Double) throws {
    for value in [ChartValue<ChartEstimate>.absent("weniger als zehn Antworten"), .withheld("zurückgehalten")] {
      let parsed = try ParsedSVG(chart([row(value, target, .atLeast)]).svg(theme: .light, width: width))
      let line = try #require(parsed.marks("target").first).middle
      for box in parsed.textBoxes where box.mark == "empty-text" || box.mark == "withheld-text" {
        #expect(box.box.right < line - 1 || box.box.left > line + 1)
      }
    }
  }

  @Test func theTargetStandsAlsoWhereTheFigureIsWithheldOrAbsent() throws {
    let rows = [row(.withheld("zurückgehalten"), 0.5, .atLeast), row(.absent("nicht gefragt"), 0.5, .atLeast)]
    let parsed = try ParsedSVG(chart(rows).svg())
    #expect(parsed.marks("target").count == 2 && parsed.marks("target-text").map(\.text) == ["Ziel", "Ziel"])
    #expect(parsed.marks("withheld").count == 1 && parsed.marks("bar").isEmpty)
    #expect(parsed.marks("empty-text").map(\.text) == ["nicht gefragt"])
    #expect(parsed.marks("verdict").map(\.text) == ["erreicht", "erreicht"])
  }
}
