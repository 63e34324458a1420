import Testing

@testable import Charting

@Suite struct RankingChartTests {
  private func parsed(
    _ rows: [RankingChart.Row], unranked: String? = nil, width: Double = 720
  ) throws -> ParsedSVG {
    let chart = RankingChart(
      caption: SampleCharts.caption("Rangfolge", base: "n = 20"), places: ["1.", "2.", "3."], unranked: unranked,
      rows: rows)
    return try ParsedSVG(chart.svg(width: width))
  }

  @Test(arguments: ChartContractTests.widths)
  func segmentsAreAsLongAsTheirShares(_ width: Double) throws {
    let counts = [8, 6, 4, 2]
    let parsed = try parsed([SampleCharts.ranked("Zeit", counts, mean: "1,8")], unranked: "ohne Platz", width: width)
    let segments = parsed.marks("segment")
    let xs = try #require(parsed.marks("grid").first).points.map(\.x)
    let length = try #require(xs.max()) - (try #require(xs.min()))
    #expect(segments.count == 4)
    for (segment, count) in zip(segments, counts) {
      #expect((segment.width - Double(count) / 20 * length).magnitude < 0.5)
    }
    #expect(zip(segments, segments.dropFirst()).allSatisfy { ($0.left + $0.width - $1.left).magnitude < 0.5 })
    #expect(
      segments.map(\.tooltip) == [
        "1.: 8 (40\u{A0}%)", "2.: 6 (30\u{A0}%)", "3.: 4 (20\u{A0}%)", "ohne Platz: 2 (10\u{A0}%)",
      ])
  }

  @Test func everyPlaceStandsInTheLegend() throws {
    let rows = [SampleCharts.ranked("Zeit", [20, 0, 0, 0], mean: "1,0")]
    #expect(try parsed(rows).marks("legend").map(\.text) == ["1.", "2.", "3."])
    #expect(try parsed(rows, unranked: "ohne").marks("legend").map(\.text) == ["1.", "2.", "3.", "ohne"])
    #expect(try parsed(rows).marks("swatch").count == 3)
  }

  @Test func aSmallBaseIsOneDotARespondent() throws {
    let row = RankingChart.Row(label: "Zeit", places: .shown(.init(counts: [3, 0, 1, 2])), trailing: "1,5")
    let parsed = try parsed([row], unranked: "ohne")
    #expect(parsed.marks("dot").count == 6)
    #expect(parsed.marks("tick").isEmpty)
    #expect(parsed.marks("base").map(\.text) == ["1,5"])
  }
}
