import Testing

@testable import Charting

@Suite struct DistributionBarChartTests {
  private func chart(
    _ bars: [DistributionBarChart.Bar], _ measure: DistributionBarChart.Measure, language: String = "de"
  ) -> DistributionBarChart {
    DistributionBarChart(
      caption: SampleCharts.caption("Frage", subtitle: "n = 30", language: language), bars: bars, measure: measure)
  }

  /// Where the axis begins and ends, read off its lines.
  private func axis(of parsed: ParsedSVG) throws -> (start: Double, end: Double) {
    let xs = try #require(parsed.marks("grid").first).points.map(\.x)
    return (try #require(xs.min()), try #require(xs.max()))
  }

  @Test(arguments: ChartContractTests.widths)
  func barsAreAsLongAsTheirShares(_ width: Double) throws {
    let shares = [0.8, 0.5, 0.333_333, 0.01, 1]
    let parsed = try ParsedSVG(
      chart(shares.map { .init(label: "Kategorie", count: 1, share: $0) }, .share).svg(width: width))
    let axis = try axis(of: parsed)
    let bars = parsed.marks("bar")
    #expect(bars.count == shares.count)
    for (bar, share) in zip(bars, shares) {
      #expect((bar.left - axis.start).magnitude < 0.5)
      #expect((bar.width - share * (axis.end - axis.start)).magnitude < 0.5)
    }
  }

  @Test(arguments: ChartContractTests.widths)
  func barsAreAsLongAsTheirCounts(_ width: Double) throws {
    let counts = [7, 3, 1, 9]
    let parsed = try ParsedSVG(chart(counts.map { .init(label: "K", count: $0) }, .count).svg(width: width))
    let axis = try axis(of: parsed)
    let ticks = parsed.marks("tick").compactMap { Int($0.text) }
    let highest = try #require(ticks.max())
    #expect(ticks.first == 0 && highest >= 9)
    for (bar, count) in zip(parsed.marks("bar"), counts) {
      #expect((bar.width - Double(count) / Double(highest) * (axis.end - axis.start)).magnitude < 0.5)
    }
    #expect(parsed.marks("value").map(\.text) == counts.map(String.init))
  }

  @Test(arguments: ChartContractTests.widths)
  func barsAreAsLongAsTheirAmounts(_ width: Double) throws {
    let amounts = [12.5, 0.5, 37.5]
    let parsed = try ParsedSVG(
      chart(amounts.map { .init(label: "K", amount: $0, interval: -1...38, valueText: "\($0)") }, .amount)
        .svg(width: width))
    let axis = try axis(of: parsed)
    #expect(parsed.marks("tick").map(\.text).first == "0" && parsed.marks("tick").map(\.text).last == "40")
    for (bar, amount) in zip(parsed.marks("bar"), amounts) {
      #expect((bar.width - amount / 40 * (axis.end - axis.start)).magnitude < 0.5)
    }
    let whisker = try #require(parsed.marks("whisker").first).points.map(\.x)
    #expect((try #require(whisker.min()) - axis.start).magnitude < 0.5)
    #expect(parsed.marks("value").map(\.text) == ["12.5", "0.5", "37.5"])
  }

  /// 24 of 30, Wilson interval .6269–.9049, as DOMAIN.md §4 computed it.
  @Test func whiskersReachFromBoundToBound() throws {
    let parsed = try ParsedSVG(
      chart([.init(label: "Ja", count: 24, share: 0.8, interval: 0.6269...0.9049)], .share).svg())
    let axis = try axis(of: parsed)
    let xs = try #require(parsed.marks("whisker").first).points.map(\.x)
    let length = axis.end - axis.start
    #expect((try #require(xs.min()) - axis.start - 0.6269 * length).magnitude < 0.5)
    #expect((try #require(xs.max()) - axis.start - 0.9049 * length).magnitude < 0.5)
    #expect(parsed.marks("value").first?.text == "24 (80\u{A0}%)")
    #expect(parsed.marks("bar").first?.tooltip == "Ja: 24 (80\u{A0}%), 63–90\u{A0}%")
  }

  @Test func aCategoryThatNobodyChoseKeepsItsRow() throws {
    let bars: [DistributionBarChart.Bar] = [
      .init(label: "Ja", count: 12, share: 1, interval: 0.7575...1),
      .init(label: "Nein", count: 0, share: 0, interval: 0...0.2425),
    ]
    let parsed = try ParsedSVG(chart(bars, .share, language: "en").svg())
    #expect(parsed.marks("row").count == 2)
    #expect(parsed.marks("label").map(\.text) == ["Ja", "Nein"])
    #expect(parsed.marks("bar").count == 1)
    #expect(parsed.marks("whisker").count == 2)
    #expect(parsed.marks("value").map(\.text) == ["12 (100%)", "0 (0%)"])
  }

  @Test func whatIsWithheldIsHatchedAndNeverZero() throws {
    let parsed = try ParsedSVG(
      chart([.init(label: "A", count: 20, share: 1), .init(label: "B", withheld: "zurückgehalten")], .share).svg())
    let band = try #require(parsed.marks("withheld").first)
    let axis = try axis(of: parsed)
    #expect(band.attributes["fill"] == "url(#chart-hatch)")
    #expect((band.width - (axis.end - axis.start)).magnitude < 0.5)
    #expect(parsed.marks("row").count == 2)
    #expect(parsed.marks("value").count == 1)
    #expect(parsed.marks("withheld-text").map(\.text) == ["zurückgehalten"])
  }

  @Test func countsCarryNoIntervalAndNoPerCent() throws {
    let document = chart([.init(label: "A", count: 3, share: 0.5, interval: 0.1...0.9)], .count).svg()
    let parsed = try ParsedSVG(document)
    #expect(parsed.marks("whisker").isEmpty)
    #expect(parsed.textBoxes.filter { $0.mark != nil }.allSatisfy { !$0.text.contains("%") })
  }

  @Test func theCallersWordsStandAtTheEndOfTheBar() throws {
    let bar = DistributionBarChart.Bar(label: "A", count: 3, share: 0.5, valueText: "drei von sechs")
    #expect(try ParsedSVG(chart([bar], .share).svg()).marks("value").map(\.text) == ["drei von sechs"])
  }

  @Test func sharesThatRoundingMovedOutOfRangeAreDrawnInside() throws {
    let parsed = try ParsedSVG(
      chart([.init(label: "A", count: 3, share: 1.000_000_1), .init(label: "B", count: 0, share: .nan)], .share).svg())
    let axis = try axis(of: parsed)
    #expect(parsed.marks("bar").count == 1)
    #expect((parsed.marks("bar")[0].width - (axis.end - axis.start)).magnitude < 0.001)
  }

  @Test func noCategoriesAtAllIsStillADrawing() throws {
    #expect(try ParsedSVG(chart([], .share).svg()).marks("row").isEmpty)
  }
}
