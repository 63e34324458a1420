import Testing

@testable import Charting

@Suite struct TrendChartTests {
  private func chart(
    _ values: [ChartValue<ChartEstimate>], base: Int = 61, days: [Int?]? = nil, breaks: [TrendChart.Break] = [],
    axis: TrendChart.Axis = .shares
  ) -> TrendChart {
    TrendChart(
      caption: SampleCharts.caption("Verlauf", base: ""),
      events: values.indices.map { .init(label: "E\($0)", base: "n = \(base)", day: days?[$0]) },
      series: [.init(label: "", points: values.map { .init($0, base: base) })], breaks: breaks, axis: axis,
      tooFew: "zu wenige")
  }

  @Test(arguments: ChartContractTests.widths)
  func pointsAndWhiskersLieAtTheirShares(_ width: Double) throws {
    let shares = [0, 0.42, 0.875, 1]
    let parsed = try ParsedSVG(chart(shares.map { .shown(SampleCharts.share($0)) }).svg(width: width))
    let axis = try parsed.uprightAxis()
    #expect(parsed.marks("upright-tick").first?.text == "0\u{A0}%")
    #expect(parsed.marks("upright-tick").last?.text == "100\u{A0}%")
    let points = parsed.middles(of: "point")
    #expect(points.count == 4 && parsed.marks("whisker").count == 4)
    for (index, share) in shares.enumerated() {
      #expect((points[index].y - axis(100 * share)).magnitude < 0.5)
      let ys = parsed.marks("whisker")[index].points.map(\.y)
      #expect((try #require(ys.min()) - axis(100 * min(1, share + 0.1))).magnitude < 0.5)
      #expect((try #require(ys.max()) - axis(100 * max(0, share - 0.1))).magnitude < 0.5)
    }
    let steps = zip(points, points.dropFirst()).map { $1.x - $0.x }
    #expect(steps.allSatisfy { ($0 - steps[0]).magnitude < 0.01 })
  }

  @Test(arguments: ChartContractTests.widths)
  func ratingsStandOnTheirWholeScale(_ width: Double) throws {
    let parsed = try ParsedSVG(
      chart([.shown(.init(3.4, .fullCount, text: "3,4"))], axis: .scale(1...5)).svg(width: width))
    #expect(parsed.marks("upright-tick").map(\.text) == ["1", "2", "3", "4", "5"])
    #expect((parsed.middles(of: "point")[0].y - (try parsed.uprightAxis()(3.4))).magnitude < 0.5)
    #expect(parsed.marks("whisker").isEmpty)
  }

  @Test func daysLieInProportion() throws {
    let shown = Array(repeating: ChartValue.shown(SampleCharts.share(0.5)), count: 3)
    let points = try ParsedSVG(chart(shown, days: [20_000, 20_100, 20_400]).svg()).middles(of: "point")
    let ratio = (points[2].x - points[1].x) / (points[1].x - points[0].x)
    #expect((ratio - 3).magnitude < 0.001)
  }

  @Test func linesAreBrokenWhereNothingMayBeCompared() throws {
    let shown = ChartValue.shown(SampleCharts.share(0.5))
    let values = [shown, shown, shown, .withheld("zurückgehalten"), shown, shown, .absent("keine"), shown]
    let parsed = try ParsedSVG(chart(values, breaks: [.init(before: 2, reason: "neuer Wortlaut")]).svg(width: 1_440))
    let xs = parsed.middles(of: "point").map(\.x)
    let strokes = try #require(parsed.marks("line").first).strokes
    #expect(strokes.map(\.from.x) == [xs[0], xs[3]] && strokes.map(\.to.x) == [xs[1], xs[4]])
    let rule = try #require(parsed.marks("break").first?.points.first)
    #expect(rule.x > xs[1] && rule.x < xs[2])
    #expect(parsed.marks("withheld").count == 1 && parsed.marks("absent").count == 1)
    #expect(parsed.marks("legend").map(\.text) == ["zurückgehalten", "keine"])
    #expect(parsed.textBoxes.map(\.text).contains("neuer Wortlaut"))
  }

  @Test func reasonsWithoutRoomAreLettersWithAKey() throws {
    let shown = Array(repeating: ChartValue.shown(SampleCharts.share(0.5)), count: 6)
    let breaks = (1...4).map { TrendChart.Break(before: $0, reason: SampleCharts.longLabels[$0]) }
    let parsed = try ParsedSVG(chart(shown, breaks: breaks).svg(width: 320))
    let key = parsed.marks("key").map(\.text)
    #expect(parsed.marks("column-label").map(\.text).prefix(4) == ["A", "B", "C", "D"])
    #expect(key.contains("C\u{A0}Wissenschaft/Forschung"))
  }

  /// Of fewer than ten answers no share is drawn, whatever the caller passes.
  @Test func aShareOfASmallBaseIsNotDrawn() throws {
    let parsed = try ParsedSVG(chart([.shown(SampleCharts.share(0.5))], base: 9).svg())
    #expect(parsed.marks("point").isEmpty && parsed.marks("point-value").isEmpty)
    #expect(parsed.marks("empty-text").map(\.text) == ["zu wenige"])
    #expect(parsed.marks("tick").isEmpty && parsed.marks("grid").isEmpty && parsed.marks("absent").isEmpty)
  }

  @Test func aFigureThatIsMissingBetweenOthersIsExplainedUnderneath() throws {
    let shown = ChartValue.shown(SampleCharts.share(0.5))
    let parsed = try ParsedSVG(chart([shown, .absent("keine"), shown]).svg())
    #expect(parsed.marks("absent").count == 1 && parsed.marks("legend").map(\.text) == ["keine"])
  }

  @Test func anAxisThatIsCutSaysSoAndLosesNoPoint() throws {
    let axis = TrendChart.Axis.shares.cut(to: 0.6...1, words: "ab 60 %")
    let parsed = try ParsedSVG(
      chart([.shown(SampleCharts.share(0.5)), .shown(SampleCharts.share(0.9))], axis: axis).svg())
    #expect(parsed.marks("axis-title").map(\.text) == ["ab 60 %"])
    #expect((parsed.middles(of: "point")[0].y - (try parsed.uprightAxis()(50))).magnitude < 0.5)
    #expect(parsed.marks("baseline").first?.attributes["stroke-dasharray"] != nil)
  }

  @Test func manyEventsHaveBandsInsteadOfWhiskers() throws {
    let shown = Array(repeating: ChartValue.shown(SampleCharts.share(0.5)), count: 13)
    let parsed = try ParsedSVG(chart(shown).svg())
    #expect(parsed.marks("band").count == 1 && parsed.marks("whisker").isEmpty)
    let axis = try parsed.uprightAxis()
    let ys = try #require(parsed.marks("band").first).points.map(\.y)
    #expect((try #require(ys.min()) - axis(60)).magnitude < 0.5)
    #expect((try #require(ys.max()) - axis(40)).magnitude < 0.5)
  }
}
