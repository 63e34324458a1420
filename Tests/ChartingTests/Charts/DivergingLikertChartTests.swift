import Testing

@testable import Charting

@Suite struct DivergingLikertChartTests {
  private func chart(
    _ rows: [DivergingLikertChart.Row], scale: DivergingLikertChart.Scale = SampleCharts.agreement
  ) -> DivergingLikertChart {
    DivergingLikertChart(caption: SampleCharts.caption("Frage", base: ""), scale: scale, rows: rows)
  }

  private func centre(of parsed: ParsedSVG) throws -> Double {
    try #require(parsed.marks("zero-line").first?.points.first).x
  }

  /// Units of length for a whole bar, read off the axis' outermost lines and their numbers.
  private func whole(of parsed: ParsedSVG) throws -> Double {
    let xs = try #require(parsed.marks("grid").first).points.map(\.x)
    let ticks = parsed.marks("tick").compactMap { Double($0.text.prefix { $0.isNumber }) }
    let reach = (try #require(ticks.first)) + (try #require(ticks.last))
    return (try #require(xs.max()) - (try #require(xs.min()))) / (reach / 100)
  }

  @Test(arguments: ChartContractTests.widths)
  func segmentsAreAsLongAsTheirSharesAndNeutralLiesAcrossTheCentre(_ width: Double) throws {
    let counts = [10, 20, 30, 25, 15]
    let parsed = try ParsedSVG(chart([SampleCharts.row("Aussage", counts)]).svg(width: width))
    let whole = try whole(of: parsed)
    let segments = parsed.marks("segment")
    #expect(segments.count == 5)
    for (segment, count) in zip(segments, counts) {
      #expect((segment.width - Double(count) / 100 * whole).magnitude < 0.5)
    }
    for (left, right) in zip(segments, segments.dropFirst()) { #expect((left.right - right.left).magnitude < 0.01) }
    let centre = try centre(of: parsed)
    #expect(((segments[2].left + segments[2].right) / 2 - centre).magnitude < 0.5)
  }

  @Test(arguments: [2, 4, 6, 10])
  func withoutANeutralCategoryTheSidesMeetInTheCentre(_ count: Int) throws {
    let row = SampleCharts.row("Aussage", Array(repeating: 5, count: count))
    let parsed = try ParsedSVG(chart([row], scale: SampleCharts.scale(count)).svg())
    let segments = parsed.marks("segment")
    #expect(segments.count == count)
    #expect((segments[count / 2].left - (try centre(of: parsed))).magnitude < 0.01)
  }

  @Test(arguments: 2...11)
  func theWholeScaleStandsInTheLegend(_ count: Int) throws {
    let row = SampleCharts.row("Aussage", (0..<count).map { $0 == 0 ? 12 : 0 })
    let parsed = try ParsedSVG(chart([row], scale: SampleCharts.scale(count)).svg())
    #expect(parsed.marks("legend").map(\.text) == (1...count).map(String.init))
    #expect(Set(parsed.marks("swatch").compactMap { $0.attributes["fill"] }).count == count)
    #expect(parsed.marks("swatch").allSatisfy { $0.attributes["stroke"] != nil })
    #expect(parsed.marks("segment").count == 1)
  }

  @Test func aDeclaredNeutralCategoryNeedNotBeTheMiddleOne() throws {
    let scale = DivergingLikertChart.Scale(labels: ["a", "b", "c"], neutral: 0)
    let parsed = try ParsedSVG(chart([SampleCharts.row("Aussage", [10, 10, 10])], scale: scale).svg())
    let neutral = parsed.marks("segment")[0]
    #expect(((neutral.left + neutral.right) / 2 - (try centre(of: parsed))).magnitude < 0.01)
  }

  @Test func figuresThatDoNotFitAreFoundInTheTooltips() throws {
    let parsed = try ParsedSVG(chart([SampleCharts.row("Aussage", [1, 0, 0, 0, 99])]).svg())
    #expect(parsed.marks("segment-text").map(\.text) == ["99\u{A0}%"])
    #expect(
      parsed.marks("segment").map(\.tooltip) == ["Stimme gar nicht zu: 1 (1\u{A0}%)", "Stimme voll zu: 99 (99\u{A0}%)"])
  }

  @Test func figuresOnSegmentsAreReadable() throws {
    for sample in SampleCharts.likerts {
      let parsed = try ParsedSVG(sample.chart.svg())
      let fills = parsed.marks("segment").map { ($0, Self.colour($0.attributes["fill"])) }
      for text in parsed.marks("segment-text") {
        let ground = fills.first { segment, _ in
          (segment.left...segment.right).contains(text.left)
            && (segment.top...segment.top + segment.height).contains(text.top)
        }
        let contrast = Self.colour(text.attributes["fill"]).contrast(with: try #require(ground).1)
        #expect(contrast >= 4.5)
      }
    }
  }

  private static func colour(_ text: String?) -> Colour {
    Colour(UInt32(text?.dropFirst() ?? "", radix: 16) ?? 0)
  }

  @Test func smallBasesAreOneDotAnAnswer() throws {
    let row = DivergingLikertChart.Row(
      label: "A", answers: .shown(.init(counts: [1, 0, 3, 2, 1], shares: nil)), trailing: "n = 7")
    let parsed = try ParsedSVG(chart([row]).svg())
    let dots = parsed.elements.filter { $0.mark == "dot" }
    #expect(dots.count == 7)
    let xs = dots.map { $0.number("cx") + $0.origin.x }
    let centre = try centre(of: parsed)
    #expect(zip(xs, xs.dropFirst()).allSatisfy { $0.0 < $0.1 })
    #expect(xs.filter { $0 < centre - 0.01 }.count == 2)
    #expect(parsed.marks("tick").isEmpty && parsed.marks("base").map(\.text) == ["n = 7"])
    #expect(parsed.textBoxes.allSatisfy { $0.mark == nil || !$0.text.contains("%") })
  }

  @Test func tooManyDotsBecomeNumbers() throws {
    let row = DivergingLikertChart.Row(
      label: "A", answers: .shown(.init(counts: [400, 300, 1, 1_000, 2_000], shares: nil)), trailing: "")
    let parsed = try ParsedSVG(chart([row]).svg())
    #expect(parsed.marks("counts-text").map(\.text) == ["400 · 300 · 1 · 1.000 · 2.000"])
  }

  @Test func withheldAndEmptyRowsSayWhy() throws {
    let rows: [DivergingLikertChart.Row] = [
      .init(label: "A", answers: .withheld("zurückgehalten"), trailing: ""),
      .init(label: "B", answers: .absent("keine Antworten"), trailing: "n = 0"),
    ]
    let parsed = try ParsedSVG(chart(rows).svg())
    #expect(parsed.marks("row").count == 2 && parsed.marks("segment").isEmpty)
    #expect(parsed.marks("withheld").count == 1)
    #expect(parsed.marks("withheld-text").map(\.text) == ["zurückgehalten"])
    #expect(parsed.marks("empty-text").map(\.text) == ["keine Antworten"])
  }

  /// Each side is as long as its longest row needs, in quarters of the whole.
  @Test func theAxisReachesAsFarAsTheRowsAndHasNoSigns() throws {
    let parsed = try ParsedSVG(chart([SampleCharts.row("Aussage", [3, 1, 0, 0, 8])]).svg())
    let ticks = parsed.marks("tick").map(\.text)
    #expect(ticks == ["50", "25", "0", "25", "50", "75"].map { "\($0)\u{A0}%" })
  }

  /// Set aside, the neutral category begins at a line of its own, in the same unit, and both sides begin at the centre.
  @Test(arguments: ChartContractTests.widths)
  func aNeutralCategorySetAsideLeavesTheCentreToTheSides(_ width: Double) throws {
    let counts = [10, 20, 30, 25, 15]
    let chart = DivergingLikertChart(
      caption: SampleCharts.caption("Frage", base: ""), scale: SampleCharts.agreement,
      rows: [SampleCharts.row("Aussage", counts)], neutralPlacement: .setAside)
    let parsed = try ParsedSVG(chart.svg(width: width))
    let segments = parsed.marks("segment")
    let centre = try centre(of: parsed)
    #expect((segments[2].left - centre).magnitude < 0.01 && (segments[1].right - centre).magnitude < 0.01)
    let unit = (segments[1].right - segments[0].left) / 0.3
    #expect((segments[4].width - 0.3 * unit).magnitude < 0.5)
    #expect(segments[4].left > segments[3].right + 20)
  }

  @Test func rowsAreSortedWithinTheirSectionsFromTheMostFavourable() throws {
    var rows = [[20, 0, 0, 0, 5], [0, 0, 0, 5, 20], [5, 5, 5, 5, 5]].enumerated().map { index, counts in
      SampleCharts.row("\(index)", counts)
    }
    rows.append(.init(label: "3", answers: .withheld("zurückgehalten"), trailing: "", section: "S"))
    rows.append(.init(label: "4", answers: .shown(.init(counts: [1, 1, 1, 1, 9])), trailing: "", section: "S"))
    let chart = DivergingLikertChart(
      caption: SampleCharts.caption("Frage", base: ""), scale: SampleCharts.agreement, rows: rows,
      order: .mostFavourableFirst)
    let parsed = try ParsedSVG(chart.svg())
    #expect(parsed.marks("label").map(\.text) == ["1", "2", "0", "4", "3"])
    #expect(parsed.marks("section").map(\.text) == ["S"])
  }
}
