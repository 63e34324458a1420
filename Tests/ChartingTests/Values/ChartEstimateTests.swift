import Testing

@testable import Charting

@Suite struct ChartEstimateTests {
  @Test func whatNoAxisHoldsIsDrawnAtItsEnd() {
    let estimate = ChartEstimate(1e308, .interval(-1e308...1e308), text: "")
    #expect(estimate.value == 1e100 && estimate.uncertainty == .interval(-1e100...1e100))
    let ordinary = ChartEstimate(0.5, .interval(0.25...0.75), text: "")
    #expect(ordinary.value == 0.5 && ordinary.uncertainty == .interval(0.25...0.75))
  }

  /// Every coordinate stays a number, and every axis ends.
  @Test(arguments: [1.7e308, 1e-3, Double.leastNonzeroMagnitude], [320.0, 720])
  func extremeEstimatesAreDrawn(_ value: Double, _ width: Double) throws {
    let caption = SampleCharts.caption("Frage", base: "")
    let estimate = ChartValue.shown(ChartEstimate(value, .interval(value / 2...value), text: "x"))
    let amounts = AmountBarChart(caption: caption, bars: [.init(label: "a", amount: estimate)])
    // What is shorter than the shortest step of an axis has no length.
    #expect(try ParsedSVG(amounts.svg(width: width)).marks("bar").count == (value > 1e-200 ? 1 : 0))
    let forest = DifferenceForestChart(caption: caption, rows: [.init(label: "a", difference: estimate)])
    #expect(try ParsedSVG(forest.svg(width: width)).marks("whisker").count == 1)
  }

  /// A scale of a thousand million points has numbers at its ends without being counted through.
  @Test(.timeLimit(.minutes(1))) func longScalesAreDrawn() throws {
    let chart = SidesDumbbellChart(
      caption: SampleCharts.caption("Frage", base: ""), sides: ["a", "b"],
      measure: .bounded(0...1_000_000_007, low: "", high: ""),
      rows: [
        .init(label: "c", values: [.shown(ChartEstimate(7, .notEstimable, text: "7")), .absent("")], verdict: nil)
      ])
    #expect(try ParsedSVG(chart.svg()).marks("tick").map(\.text) == ["0", "1.000.000.007"])
  }
}
