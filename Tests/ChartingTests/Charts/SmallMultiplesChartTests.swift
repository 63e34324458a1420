import Testing

@testable import Charting

@Suite struct SmallMultiplesChartTests {
  private func parsed(
    _ panels: [SmallMultiplesChart.Panel], width: Double = 720
  ) throws -> ParsedSVG {
    try ParsedSVG(
      SmallMultiplesChart(
        caption: SampleCharts.caption("Felder", base: ""), categories: SampleCharts.growth, panels: panels
      ).svg(width: width))
  }

  private func children(of panel: Int, _ mark: String, in parsed: ParsedSVG, count: Int) -> [ParsedSVG.Element] {
    Array(parsed.marks(mark).dropFirst(panel * count).prefix(count))
  }

  @Test(arguments: ChartContractTests.widths)
  func allPanelsHaveTheSameAxis(_ width: Double) throws {
    let counts = [[30, 20, 10], [12, 36, 12], [1, 1, 58], [20, 20, 20]]
    let parsed = try parsed(counts.enumerated().map { SampleCharts.panel("P\($0)", $1) }, width: width)
    let grids = parsed.marks("grid").map { $0.points.map(\.x) }
    #expect(grids.count == 4 && parsed.marks("bar").count == 12 && parsed.marks("whisker").count == 12)
    for (panel, xs) in grids.enumerated() {
      let start = try #require(xs.min())
      let length = try #require(xs.max()) - start
      for (bar, count) in zip(children(of: panel, "bar", in: parsed, count: 3), counts[panel]) {
        #expect((bar.left - start).magnitude < 0.5)
        #expect((bar.width - Double(count) / 60 * length).magnitude < 0.5)
      }
      #expect((length - (try #require(grids[0].max()) - (try #require(grids[0].min())))).magnitude < 0.01)
    }
    #expect(parsed.marks("tick").first?.text == "0\u{A0}%" && parsed.marks("tick").last?.text == "100\u{A0}%")
  }

  @Test func widthDecidesHowManyPanelsStandSideBySide() throws {
    let panels = (0..<4).map { SampleCharts.panel("P\($0)", [10, 10, 10]) }
    func rows(_ width: Double) throws -> Int {
      Set(try parsed(panels, width: width).marks("panel-title").map { $0.origin.y + $0.number("y") }).count
    }
    #expect(try rows(1_440) == 1)
    #expect(try rows(320) > 1)
  }

  @Test func panelsThatAreWithheldAreHatchedAndSmallOnesAreDots() throws {
    let parsed = try parsed([SampleCharts.withheldPanel("A"), SampleCharts.panel("B", [4, 0, 3])])
    #expect(parsed.marks("withheld").count == 1 && parsed.marks("bar").isEmpty && parsed.marks("tick").isEmpty)
    #expect(parsed.marks("dot").count == 7)
    #expect(parsed.marks("value").map(\.text) == ["4", "0", "3"])
    #expect(parsed.marks("panel-base").map(\.text) == ["n < 10", "n = 7"])
  }

  @Test func aFullCountHasNoWhiskersAndSingleFiguresMayBeWithheld() throws {
    let answers = CountedShare(count: 12, share: 0.5, uncertainty: .fullCount)
    let parsed = try parsed([
      .init(
        title: "A", baseText: "N = 24", base: 24,
        answers: .shown([.shown(answers), .withheld("zurückgehalten"), .absent("nicht gefragt")]))
    ])
    #expect(parsed.marks("whisker").isEmpty && parsed.marks("bar").count == 1)
    #expect(parsed.marks("withheld").map(\.tooltip) == ["A – Gleich geblieben: zurückgehalten"])
    #expect(parsed.marks("empty").map(\.tooltip) == ["A – Gesunken: nicht gefragt"])
    #expect(parsed.marks("legend").map(\.text) == ["zurückgehalten", "nicht gefragt"])
  }

  @Test(arguments: [(11, 1_000.0), (4, 500), (1, 100), (0, 300), (7, 50)])
  func facetsFillTheWidthEvenly(_ count: Int, _ width: Double) {
    let facets = Facets(count: count, over: 10...10 + width, narrowest: 120)
    #expect(facets.rows.flatMap { $0 } == Array(0..<count))
    let end = facets.left(of: max(0, facets.columns - 1)) + facets.panelWidth
    #expect((end - 10 - width).magnitude < 1e-9)
    #expect(facets.panelWidth >= 120 || facets.columns == 1)
  }
}
