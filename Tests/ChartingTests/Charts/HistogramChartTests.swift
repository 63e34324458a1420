import Testing

@testable import Charting

@Suite struct HistogramChartTests {
  private func chart(
    edges: [Double], _ counts: [Int], base: Int? = nil, change: (inout HistogramChart) -> Void = { _ in }
  ) -> HistogramChart {
    var chart = HistogramChart(
      caption: SampleCharts.caption("Zahl", base: ""),
      bins: .shown(HistogramBins(edges: edges, counts: counts.map { .shown($0) })),
      base: base ?? counts.reduce(0, +))
    change(&chart)
    return chart
  }

  @Test(arguments: ChartContractTests.widths)
  func columnsAreAsHighAsTheirCountsAndLieOverTheirClasses(_ width: Double) throws {
    let counts = [3, 12, 0, 25]
    let parsed = try ParsedSVG(chart(edges: [0, 10, 20, 30, 40], counts).svg(width: width))
    let (level, upright) = (try parsed.levelAxis(), try parsed.uprightAxis())
    let columns = parsed.marks("column")
    #expect(columns.count == 3)
    for (column, (index, count)) in zip(columns, [(0, 3), (1, 12), (3, 25)]) {
      #expect((column.top - upright(Double(count))).magnitude < 0.5)
      #expect((column.top + column.height - upright(0)).magnitude < 0.5)
      let middle = (column.left + column.right) / 2
      #expect((middle - level(Double(10 * index + 5))).magnitude < 0.5)
    }
  }

  @Test(arguments: ChartContractTests.widths)
  func sharesStandOnAnAxisToTheStatedLimit(_ width: Double) throws {
    let parsed = try ParsedSVG(
      chart(edges: [0, 1, 2], [10, 30]) { $0.measure = .shares(upTo: 1) }.svg(width: width))
    let upright = try parsed.uprightAxis()
    #expect((parsed.marks("column")[1].top - upright(75)).magnitude < 0.5)
    #expect(parsed.marks("upright-tick").last?.text == "100\u{A0}%")
  }

  @Test(arguments: ChartContractTests.widths)
  func boxMeanAndPointsShareTheAxisOfTheColumns(_ width: Double) throws {
    let parsed = try ParsedSVG(
      chart(edges: [0, 10, 20], [5, 7]) { chart in
        chart.box = .shown(.init(lowerQuartile: 4, median: 11, upperQuartile: 15, whiskers: 1...19, text: "Kasten"))
        chart.mean = .shown(.init(10.5, .interval(8...13), text: "Mittel"))
        chart.points = [.init(value: 3, count: 4), .init(value: 18, count: 1)]
      }.svg(width: width))
    let level = try parsed.levelAxis()
    let box = try #require(parsed.marks("box").first)
    #expect((box.left - level(4)).magnitude < 0.5 && (box.right - level(15)).magnitude < 0.5)
    let ends = try #require(parsed.marks("box-whiskers").first).points.map(\.x)
    #expect((try #require(ends.min()) - level(1)).magnitude < 0.5)
    #expect((try #require(ends.max()) - level(19)).magnitude < 0.5)
    let median = try #require(parsed.marks("median").first?.points.first)
    #expect((median.x - level(11)).magnitude < 0.5)
    let whisker = try #require(parsed.marks("whisker").first).points.map(\.x)
    #expect((try #require(whisker.min()) - level(8)).magnitude < 0.5)
    #expect((try #require(whisker.max()) - level(13)).magnitude < 0.5)
    let points = parsed.marks("point").map { $0.origin.x + $0.number("cx") }
    #expect(points.count == 5)
    #expect(points.filter { ($0 - level(3)).magnitude < 0.5 }.count == 4)
    #expect(parsed.marks("strip-text").map(\.text) == ["Kasten", "Mittel"])
  }

  @Test func whatIsWithheldIsHatchedAndSaysSo() throws {
    let bins = HistogramBins(
      edges: [0, 1, 2, 3], counts: [.shown(12), .withheld("zurückgehalten"), .absent("unbekannt")])
    let parsed = try ParsedSVG(
      HistogramChart(caption: SampleCharts.caption("Zahl", base: ""), bins: .shown(bins), base: 20).svg())
    #expect(parsed.marks("column").count == 1 && parsed.marks("withheld").count == 1)
    #expect(parsed.marks("legend").map(\.text) == ["zurückgehalten", "unbekannt"])
    #expect(parsed.marks("withheld").first?.tooltip == "1–2: zurückgehalten")
  }

  @Test func aSmallBaseIsOneDotAnAnswer() throws {
    let parsed = try ParsedSVG(chart(edges: [0, 1, 2, 3], [2, 0, 7]).svg())
    #expect(parsed.marks("column").isEmpty && parsed.marks("upright-tick").isEmpty)
    #expect(parsed.marks("point").count == 9)
  }

  @Test func pointsOfManyRespondentsAreNotDrawn() throws {
    let many = chart(edges: [0, 1, 2], [31, 30]) { chart in
      chart.points = [.init(value: 0, count: 31), .init(value: 1, count: 30)]
    }
    #expect(try ParsedSVG(many.svg()).marks("point").isEmpty)
  }

  @Test func aFullCountHasNoWhiskerAndASingleAnswerIsHollow() throws {
    let full = chart(edges: [0, 1, 2], [31, 30]) { $0.mean = .shown(.init(1, .fullCount, text: "1")) }
    #expect(try ParsedSVG(full.svg()).marks("whisker").isEmpty)
    let single = chart(edges: [0, 1], [1]) { $0.mean = .shown(.init(0.5, .notEstimable, text: "0,5")) }
    #expect(try ParsedSVG(single.svg()).marks("mean").first?.attributes["fill"] == "#ffffff")
  }
}
