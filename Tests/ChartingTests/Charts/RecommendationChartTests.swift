import Testing

@testable import Charting

@Suite struct RecommendationChartTests {
  private let counts = [1, 0, 0, 1, 0, 3, 2, 6, 9, 11, 15]

  private func chart(
    _ counts: [Int], score: ChartValue<ChartEstimate> = .absent("")
  ) -> any Chart {
    SampleCharts.recommendation("", counts, score: score).chart
  }

  /// Narrower drawings show rows instead.
  @Test(arguments: [480.0, 720, 1440])
  func columnsAreAsHighAsTheirCounts(_ width: Double) throws {
    let parsed = try ParsedSVG(chart(counts).svg(theme: .light, width: width))
    let columns = parsed.marks("column")
    let shown = counts.filter { $0 > 0 }
    #expect(columns.count == shown.count)
    let tallest = try #require(columns.map(\.height).max())
    for (column, count) in zip(columns, shown) {
      #expect((column.height - Double(count) / 15 * tallest).magnitude < 0.5)
      #expect((column.top + column.height - columns[0].top - columns[0].height).magnitude < 0.01)
    }
  }

  @Test(arguments: ChartContractTests.widths)
  func everyAnswerHasItsPlaceAndFigure(_ width: Double) throws {
    let parsed = try ParsedSVG(chart(counts).svg(theme: .light, width: width))
    let isNarrow = parsed.marks("answer").isEmpty
    #expect(isNarrow == (width < 400))
    #expect(parsed.marks(isNarrow ? "label" : "answer").map(\.text) == (0...10).map(String.init))
    let total = counts.reduce(0, +)
    let shares = counts.map { NumberFormat.german.percent(Double($0) / Double(total)) }
    #expect(parsed.marks(isNarrow ? "base" : "column-value").map(\.text) == shares)
  }

  @Test func rowsAreAsLongAsTheirCountsWhereColumnsDoNotFit() throws {
    let parsed = try ParsedSVG(chart(counts).svg(theme: .light, width: 320))
    let shown = counts.filter { $0 > 0 }
    let bars = parsed.marks("bar")
    let longest = try #require(bars.map(\.width).max())
    #expect(bars.count == shown.count)
    for (bar, count) in zip(bars, shown) { #expect((bar.width - Double(count) / 15 * longest).magnitude < 0.5) }
    #expect(parsed.marks("section").map(\.text) == ["Kritische 0–6", "Passive 7–8", "Empfehlende 9–10"])
  }

  @Test func groupsAreStackedOnOneBar() throws {
    let segments = try ParsedSVG(chart(counts).svg()).marks("segment")
    let whole = segments.map(\.width).reduce(0, +)
    for (segment, count) in zip(segments, [7.0, 15, 26]) {
      #expect((segment.width - count / 48 * whole).magnitude < 0.5)
    }
  }

  @Test func aSmallBaseIsOneDotAnAnswerWithoutPerCent() throws {
    let parsed = try ParsedSVG(chart([0, 0, 0, 1, 0, 0, 1, 1, 2, 1, 1]).svg())
    #expect(parsed.marks("dot").count == 7 && parsed.marks("column").isEmpty && parsed.marks("segment").isEmpty)
    #expect(parsed.textBoxes.filter { $0.mark != nil }.allSatisfy { !$0.text.contains("%") })
  }

  @Test(arguments: [480.0, 720, 1440])
  func groupsAreToldApartByBracketsAndWords(_ width: Double) throws {
    let parsed = try ParsedSVG(chart(counts).svg(theme: .light, width: width))
    let brackets = parsed.marks("bracket").map { $0.points.map(\.x) }
    let answers = parsed.marks("answer").map { $0.number("x") + $0.origin.x }
    #expect(brackets.count == 3)
    for (bracket, group) in zip(brackets, [0...6, 7...8, 9...10]) {
      let (start, end) = (try #require(bracket.min()), try #require(bracket.max()))
      for answer in 0...10 { #expect((start...end).contains(answers[answer]) == group.contains(answer)) }
    }
    let words = parsed.textBoxes.map(\.text).joined(separator: " ")
    for part in [
      "Kritische 0–6", "7 (15\u{A0}%)", "Passive 7–8", "15 (31\u{A0}%)", "Empfehlende 9–10", "26 (54\u{A0}%)",
    ] {
      #expect(words.contains(part))
    }
  }

  /// NPS +40 ± 20.6 for n = 40, p = .5, d = .1, as DOMAIN.md §3 computed it.
  @Test func theScoreAndItsIntervalStandOnTheirScale() throws {
    let score = ChartValue.shown(ChartEstimate(40, .interval(19.4...60.6), text: "NPS +40 (19 bis 61)"))
    let parsed = try ParsedSVG(chart(counts, score: score).svg())
    let ticks = parsed.marks("tick").map { $0.number("x") + $0.origin.x }
    let axis = try #require(parsed.marks("score-axis").first).points.map(\.x)
    let (start, end) = (try #require(axis.min()), try #require(axis.max()))
    func x(_ value: Double) -> Double { start + (value + 100) / 200 * (end - start) }
    #expect(ticks.count == 5 && (ticks[2] - x(0)).magnitude < 0.5)
    #expect(parsed.marks("tick").map(\.text) == ["−100", "−50", "0", "+50", "+100"])
    let point = try #require(parsed.marks("score").first)
    #expect((point.number("cx") + point.origin.x - x(40)).magnitude < 0.5)
    let whisker = try #require(parsed.marks("whisker").first).points.map(\.x)
    #expect((try #require(whisker.min()) - x(19.4)).magnitude < 0.5)
    #expect((try #require(whisker.max()) - x(60.6)).magnitude < 0.5)
    #expect(parsed.marks("score-text").map(\.text) == ["NPS +40 (19 bis 61)"])
  }

  @Test(arguments: ChartContractTests.widths, [-100.0, -99, 0, 99, 100])
  func theWordsOfTheScoreStayInTheDrawing(_ width: Double, _ value: Double) throws {
    let words = "Net Promoter Score \(NumberFormat.german.signed(value)) (−100 bis +100)"
    let score = ChartValue.shown(ChartEstimate(value, .interval(-100...100), text: words))
    let parsed = try ParsedSVG(chart(counts, score: score).svg(theme: .light, width: width))
    let boxes = parsed.textBoxes.filter { $0.mark == "score-text" }
    #expect(!boxes.isEmpty && boxes.allSatisfy { $0.box.left >= 15.9 && $0.box.right <= width - 15.9 })
  }

  /// The look of a chart follows from its width, not from how wide a language writes per cent.
  @Test(arguments: [320.0, 400, 439, 440, 500, 720])
  func everyLanguageHasTheSameLook(_ width: Double) throws {
    let looks = try ["de", "en"].map { language in
      let chart = RecommendationChart(
        caption: SampleCharts.caption("", base: "", language: language), answers: .shown(.init(counts: counts)),
        score: .absent(""), groups: .init(detractors: "D", passives: "P", promoters: "P"))
      return try ParsedSVG(chart.svg(theme: .light, width: width)).marks("column").isEmpty
    }
    #expect(looks == [width < 440, width < 440])
  }

  @Test func aScoreThatDoesNotExistIsExplained() throws {
    let parsed = try ParsedSVG(
      chart([0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 1], score: .absent("zu wenige")).svg())
    #expect(parsed.marks("score").isEmpty && parsed.marks("score-note").map(\.text) == ["zu wenige"])
  }

  @Test func withheldAnswersShowNoColumnAndNoFigure() throws {
    let sample = try #require(SampleCharts.recommendations.first { $0.name == "recommendation-withheld" })
    let parsed = try ParsedSVG(sample.chart.svg())
    #expect(parsed.marks("column").isEmpty && parsed.marks("column-value").isEmpty)
    #expect(parsed.marks("withheld-text").map(\.text) == ["zurückgehalten"])
    #expect(parsed.marks("group-value").isEmpty)
  }

  @Test func nobodyAnsweringIsElevenZeros() throws {
    let parsed = try ParsedSVG(chart(Array(repeating: 0, count: 11)).svg())
    #expect(parsed.marks("column").isEmpty)
    #expect(parsed.marks("column-value").map(\.text) == Array(repeating: "0", count: 11))
  }
}
