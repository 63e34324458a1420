import Testing

@testable import Charting

@Suite struct DistributionBarChartTests {
  private func chart(
    _ bars: [DistributionBarChart.Bar], base: Int, language: String = "de"
  ) -> DistributionBarChart {
    DistributionBarChart(
      caption: SampleCharts.caption("Frage", base: "n = \(base)", language: language), bars: bars, base: base)
  }

  private func bar(
    _ label: String, _ count: Int, share: Double? = nil, interval: ClosedRange<Double>? = nil
  ) -> DistributionBarChart.Bar {
    .init(label: label, answers: .shown(.init(count: count, share: share, uncertainty: Uncertainty(interval))))
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
      chart(shares.map { bar("Kategorie", 1, share: $0) }, base: 30).svg(width: width))
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
    let parsed = try ParsedSVG(chart(counts.map { bar("K", $0) }, base: 20).svg(width: width))
    let axis = try axis(of: parsed)
    let ticks = parsed.marks("tick").compactMap { Int($0.text) }
    let highest = try #require(ticks.max())
    #expect(ticks.first == 0 && highest >= 9)
    for (bar, count) in zip(parsed.marks("bar"), counts) {
      #expect((bar.width - Double(count) / Double(highest) * (axis.end - axis.start)).magnitude < 0.5)
    }
    #expect(parsed.marks("value").map(\.text) == counts.map(String.init))
  }

  /// 24 of 30, Wilson interval .6269–.9049, as DOMAIN.md §4 computed it.
  @Test func whiskersReachFromBoundToBound() throws {
    let parsed = try ParsedSVG(
      chart([bar("Ja", 24, share: 0.8, interval: 0.6269...0.9049)], base: 30).svg())
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
      bar("Ja", 12, share: 1, interval: 0.7575...1),
      bar("Nein", 0, share: 0, interval: 0...0.2425),
    ]
    let parsed = try ParsedSVG(chart(bars, base: 12, language: "en").svg())
    #expect(parsed.marks("row").count == 2)
    #expect(parsed.marks("label").map(\.text) == ["Ja", "Nein"])
    #expect(parsed.marks("bar").count == 1)
    #expect(parsed.marks("whisker").count == 2)
    #expect(parsed.marks("value").map(\.text) == ["12 (100%)", "0 (0%)"])
  }

  @Test func whatIsWithheldIsHatchedAndNeverZero() throws {
    let parsed = try ParsedSVG(
      chart([bar("A", 20, share: 1), .init(label: "B", answers: .withheld("zurückgehalten"))], base: 30).svg())
    let band = try #require(parsed.marks("withheld").first)
    let axis = try axis(of: parsed)
    #expect(band.attributes["fill"] == "url(#chart-hatch)")
    #expect((band.width - (axis.end - axis.start)).magnitude < 0.5)
    #expect(parsed.marks("row").count == 2)
    #expect(parsed.marks("value").count == 1)
    #expect(parsed.marks("withheld-text").map(\.text) == ["zurückgehalten"])
  }

  /// Of fewer than ten answers no share is drawn, whatever the caller passes: one dot an answer stands in its place.
  @Test func aSmallBaseIsOneDotAnAnswerWithoutPerCent() throws {
    let bars = [bar("A", 3, share: 0.5, interval: 0.1...0.9), bar("B", 6), bar("C", 0)]
    let parsed = try ParsedSVG(chart(bars, base: 9).svg())
    #expect(parsed.marks("whisker").isEmpty && parsed.marks("bar").isEmpty && parsed.marks("tick").isEmpty)
    #expect(parsed.marks("dot").count == 9)
    #expect(parsed.marks("value").map(\.text) == ["3", "6", "0"])
    #expect(parsed.textBoxes.filter { $0.mark != nil }.allSatisfy { !$0.text.contains("%") })
  }

  @Test func aFullCountHasNoWhiskers() throws {
    let full = DistributionBarChart.Bar(
      label: "A", answers: .shown(.init(count: 12, share: 1, uncertainty: .fullCount)))
    #expect(try ParsedSVG(chart([full], base: 12).svg()).marks("whisker").isEmpty)
  }

  @Test func sharesThatRoundingMovedOutOfRangeAreDrawnInside() throws {
    let parsed = try ParsedSVG(
      chart([bar("A", 3, share: 1.000_000_1), bar("B", 0, share: .nan)], base: 30).svg())
    let axis = try axis(of: parsed)
    #expect(parsed.marks("bar").count == 1)
    #expect((parsed.marks("bar")[0].width - (axis.end - axis.start)).magnitude < 0.001)
  }

  @Test func noCategoriesAtAllIsStillADrawing() throws {
    #expect(try ParsedSVG(chart([], base: 30).svg()).marks("row").isEmpty)
  }
}
