import Testing

@testable import Charting

@Suite struct ResponseFunnelChartTests {
  private func parsed(
    _ counts: [ChartValue<Int>], alignment: ResponseFunnelChart.Alignment = .leading, width: Double = 720
  ) throws -> ParsedSVG {
    try ParsedSVG(
      ResponseFunnelChart(
        caption: SampleCharts.caption("Rücklauf", base: ""),
        stages: counts.map { .init(label: "Stufe", count: $0, shares: "ein Teil", drop: "weniger") },
        alignment: alignment, rate: "AAPOR RR1"
      ).svg(width: width))
  }

  @Test(arguments: ChartContractTests.widths)
  func barsAreAsLongAsTheirCounts(_ width: Double) throws {
    let counts = [148, 100, 0, 61]
    let parsed = try parsed(counts.map { .shown($0) }, width: width)
    let axis = try parsed.levelAxis()
    let bars = parsed.marks("bar")
    #expect(bars.count == 3)
    for (bar, count) in zip(bars, [148, 100, 61]) {
      #expect((bar.left - axis(0)).magnitude < 0.5 && (bar.right - axis(Double(count))).magnitude < 0.5)
    }
    #expect(parsed.marks("value").map(\.text) == counts.map(String.init))
    #expect(parsed.marks("tick").first?.text == "0")
  }

  @Test(arguments: ChartContractTests.widths)
  func centredBarsAreInProportionAroundACommonMiddle(_ width: Double) throws {
    let bars = try parsed([.shown(200), .shown(50)], alignment: .centred, width: width).marks("bar")
    #expect((bars[0].width / bars[1].width - 4).magnitude < 0.01)
    #expect((bars[0].left + bars[0].right - bars[1].left - bars[1].right).magnitude < 0.5)
  }

  @Test func anUnknownStageIsSaidAndNotSkipped() throws {
    let parsed = try parsed([.absent("nicht angegeben"), .shown(100), .withheld("zurückgehalten")])
    #expect(parsed.marks("label").map(\.text).filter { $0 == "Stufe" }.count == 3)
    #expect(parsed.marks("empty-text").map(\.text) == ["nicht angegeben"])
    #expect(parsed.marks("withheld").count == 1)
    #expect(parsed.marks("bar").count == 1)
  }

  @Test func sharesDropsAndTheRateStandInWords() throws {
    let parsed = try parsed([.shown(20), .shown(10)])
    #expect(parsed.marks("shares").map(\.text) == ["ein Teil", "ein Teil"])
    #expect(parsed.marks("drop").map(\.text) == ["↓\u{A0}weniger", "↓\u{A0}weniger"])
    #expect(parsed.marks("rate").map(\.text) == ["AAPOR RR1"])
  }

  @Test func fewAreDots() throws {
    let parsed = try parsed([.shown(9), .shown(0)])
    #expect(parsed.marks("dot").count == 9 && parsed.marks("bar").isEmpty && parsed.marks("tick").isEmpty)
    #expect(parsed.marks("value").map(\.text) == ["9", "0"])
  }
}
