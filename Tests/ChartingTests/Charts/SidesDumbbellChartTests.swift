import Testing

@testable import Charting

@Suite struct SidesDumbbellChartTests {
  private func chart(
    _ rows: [SidesDumbbellChart.Row], sides: [String] = SampleCharts.twoSides, measure: MeasureScale = .shares
  ) -> SidesDumbbellChart {
    SampleCharts.sidesChart("Frage", sides: sides, measure: measure, rows)
  }

  @Test(arguments: ChartContractTests.widths)
  func pointsAndIntervalsLieWhereTheirSharesAre(_ width: Double) throws {
    let shares = [(0.42, 0.26, 0.59), (0.86, 0.72, 0.93), (0.0, 0.0, 0.11), (1.0, 0.89, 1.0)]
    let values = shares.map { SampleCharts.share($0.0, $0.1...$0.2) }
    let rows: [SidesDumbbellChart.Row] = [
      .init(label: "A", values: [values[0], values[1]], verdict: nil),
      .init(label: "B", values: [values[2], values[3]], verdict: nil),
    ]
    let parsed = try ParsedSVG(chart(rows).svg(width: width))
    let axis = try Axis(parsed)
    #expect(axis.values.first == 0 && axis.values.last == 1)
    let (dots, whiskers) = (parsed.marks("dot"), parsed.marks("whisker"))
    #expect(dots.count == 4 && whiskers.count == 4)
    for (index, share) in shares.enumerated() {
      #expect((dots[index].middle - axis.position(share.0)).magnitude < 0.5)
      #expect((whiskers[index].extent.start - axis.position(share.1)).magnitude < 0.5)
      #expect((whiskers[index].extent.end - axis.position(share.2)).magnitude < 0.5)
    }
    let spans = parsed.marks("span")
    #expect((spans[0].left - axis.position(0.42)).magnitude < 0.5)
    #expect((spans[0].right - axis.position(0.86)).magnitude < 0.5)
  }

  @Test(arguments: ChartContractTests.widths)
  func aRatingScaleIsDrawnAsAWhole(_ width: Double) throws {
    let row = SidesDumbbellChart.Row(
      label: "A", values: [SampleCharts.number(4.2, 3.8...4.5), SampleCharts.number(4.1, 3.8...4.4)], verdict: nil)
    let parsed = try ParsedSVG(chart([row], measure: SampleCharts.rating).svg(width: width))
    let axis = try Axis(parsed)
    #expect(axis.values.first == 1 && axis.values.last == 5)
    #expect((parsed.marks("dot")[0].middle - axis.position(4.2)).magnitude < 0.5)
    #expect(parsed.marks("side").count == 2)
  }

  @Test(arguments: SidesDumbbellChart.sideCounts)
  func everySideHasAShapeAndAColourOfItsOwnAndALineOfItsOwn(_ count: Int) throws {
    let values = (0..<count).map { _ in SampleCharts.share(0.5, 0.4...0.6) }
    let names = (0..<count).map { "Seite \($0)" }
    let row = SidesDumbbellChart.Row(label: "A", values: values, verdict: nil)
    let parsed = try ParsedSVG(chart([row], sides: names).svg())
    let dots = parsed.marks("dot")
    #expect(Set(dots.compactMap { $0.attributes["fill"] }).count == count)
    #expect(Set(dots.map(outline)).count == count)
    let lines = parsed.marks("whisker").compactMap { $0.points.map(\.y).max() }
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $1 - $0 > 8 })
    #expect(parsed.marks("legend").map(\.text) == names)
    #expect(parsed.marks("span").isEmpty)
  }

  /// From where to where the strokes of a point's outline go, seen from its middle.
  private func outline(_ dot: ParsedSVG.Element) -> [Int] {
    let height = dot.points.map(\.y).reduce(0, +) / Double(max(1, dot.points.count))
    return dot.points.flatMap { [Int(($0.x - dot.middle).rounded()), Int(($0.y - height).rounded())] }
  }

  @Test func whatASideWithholdsIsHatchedAndTheOtherIsStillDrawn() throws {
    let rows: [SidesDumbbellChart.Row] = [
      .init(label: "A", values: [.withheld("zurückgehalten"), SampleCharts.share(0.5, 0.4...0.6)], verdict: nil),
      .init(label: "B", values: [SampleCharts.share(0.5, 0.4...0.6), .absent("keine")], verdict: nil),
    ]
    let parsed = try ParsedSVG(chart(rows).svg())
    #expect(parsed.marks("withheld").count == 1 && parsed.marks("dot").count == 2)
    #expect(parsed.marks("withheld-text").map(\.text) == ["zurückgehalten"])
    #expect(parsed.marks("empty-text").map(\.text) == ["keine"])
    #expect(parsed.elements.contains { $0.name == "pattern" })
  }

  @Test func verdictsAreWordsWithSignsThatDiffer() throws {
    let kinds = Verdict.Kind.allCases
    let rows = kinds.map { kind in
      SidesDumbbellChart.Row(
        label: "A", values: Array(repeating: SampleCharts.share(0.5, 0.4...0.6), count: 2),
        verdict: Verdict(kind, "\(kind)"))
    }
    let parsed = try ParsedSVG(chart(rows).svg())
    #expect(parsed.marks("verdict").map(\.text) == kinds.map { "\($0)" })
    let signs = parsed.marks("verdict-sign")
    let shapes = signs.map { sign in
      sign.strokes.map { "\(($0.to.x - $0.from.x).rounded()) \(($0.to.y - $0.from.y).rounded())" }
    }
    #expect(Set(shapes).count == kinds.count)
  }

  @Test func howSureAPointIsShowsInItsForm() throws {
    let row = SidesDumbbellChart.Row(
      label: "A",
      values: [.shown(.init(0.5, .notEstimable, text: "50 %")), .shown(.init(0.5, .fullCount, text: "50 %"))],
      verdict: nil)
    let parsed = try ParsedSVG(chart([row]).svg())
    let fills = parsed.marks("dot").compactMap { $0.attributes["fill"] }
    #expect(fills[0] == Theme.light.background.hexadecimal && fills[1] == Theme.light.series[1].hexadecimal)
    #expect(parsed.marks("whisker").isEmpty)
  }

  @Test func figuresStandBesideTheirPointsWhereThereIsRoom() throws {
    let row = SidesDumbbellChart.Row(
      label: "A", values: [SampleCharts.share(0.4, 0.3...0.5), SampleCharts.share(0.5, 0.4...0.6)], verdict: nil)
    let expected = ["40\u{A0}% (30–50\u{A0}%)", "50\u{A0}% (40–60\u{A0}%)"]
    #expect(try ParsedSVG(chart([row]).svg()).marks("value").map(\.text) == expected)
    let narrow = try ParsedSVG(chart([row]).svg(theme: .light, width: 320))
    #expect(narrow.marks("value").isEmpty)
    #expect(narrow.marks("dot").compactMap(\.tooltip) == zip(SampleCharts.twoSides, expected).map { "\($0): \($1)" })
  }
}
