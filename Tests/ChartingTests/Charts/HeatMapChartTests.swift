import Testing

@testable import Charting

@Suite struct HeatMapChartTests {
  private func chart(
    _ cells: [[ChartValue<HeatMapChart.Cell>]],
    colours: HeatMapChart.ColourScale = .amounts(0...1, low: "0", high: "1"),
    groups: [String]? = nil
  ) -> HeatMapChart {
    HeatMapChart(
      caption: SampleCharts.caption("Tafel", base: ""),
      groups: (groups ?? (cells.first ?? []).indices.map { "G\($0)" }).map { .init(label: $0, base: "n = 20") },
      rows: cells.enumerated().map { .init(label: "Z\($0)", cells: $1) }, colours: colours)
  }

  /// How far a colour lies from the background to the bars' colour, read back from its red channel.
  private func part(_ fill: String?) throws -> Double {
    let red = try #require(fill.flatMap { UInt8($0.dropFirst().prefix(2), radix: 16) })
    let (low, high) = (Double(Theme.light.background.red), Double(Theme.light.bar.red))
    return ((Double(red) - low) / (high - low) - 0.1) / 0.9
  }

  @Test(arguments: ChartContractTests.widths)
  func coloursSayWhatTheFiguresSay(_ width: Double) throws {
    let shares = [0, 0.25, 0.5, 1]
    let cells = shares.map { ChartValue.shown(HeatMapChart.Cell.figure($0, text: "\(Int(100 * $0))")) }
    let parsed = try ParsedSVG(chart([cells]).svg(width: width))
    #expect(parsed.marks("cell-text").map(\.text) == ["0", "25", "50", "100"])
    for (cell, share) in zip(parsed.marks("cell"), shares) {
      #expect((try part(cell.attributes["fill"]) - share).magnitude < 0.01)
    }
  }

  @Test(arguments: ChartContractTests.widths)
  func everyCellStandsUnderItsGroup(_ width: Double) throws {
    let cells = (0..<3).map { ChartValue.shown(HeatMapChart.Cell.figure(0.5, text: "\($0)")) }
    let parsed = try ParsedSVG(chart([cells, cells]).svg(width: width))
    let names = parsed.marks("column-label").map { $0.origin.x + $0.number("x") }
    for (index, cell) in parsed.marks("cell").enumerated() {
      #expect(((cell.left + cell.right) / 2 - names[index % 3]).magnitude < 0.5)
    }
  }

  @Test func differencesHaveAColourForEitherSide() throws {
    let cells = [-40.0, 0, 40].map { ChartValue.shown(HeatMapChart.Cell.figure($0, text: "\($0)")) }
    let fills = try ParsedSVG(chart([cells], colours: .differences(upTo: 40, low: "−", high: "+")).svg())
      .marks("cell").compactMap { $0.attributes["fill"] }
    #expect(fills[1] == Theme.light.background.hexadecimal)
    #expect(Set(fills).count == 3)
  }

  @Test func whatIsNotShownIsHatchedOrEmptyAndSaysSo() throws {
    let parsed = try ParsedSVG(chart([[.withheld("zurückgehalten"), .absent("keine Antworten")]]).svg())
    #expect(parsed.marks("cell").isEmpty && parsed.marks("cell-text").isEmpty)
    #expect(parsed.marks("withheld").count == 1 && parsed.marks("absent").count == 1)
    #expect(parsed.marks("legend").suffix(2).map(\.text) == ["zurückgehalten", "keine Antworten"])
    #expect(parsed.marks("withheld").first?.tooltip == "Z0, G0: zurückgehalten")
  }

  @Test func aSmallBaseIsDotsWithoutPerCent() throws {
    let cell = HeatMapChart.Cell.share(0.5, count: 4, of: 8, numbers: .german)
    let parsed = try ParsedSVG(chart([[.shown(cell)]]).svg())
    #expect(parsed.marks("dot").count == 4 && parsed.marks("dot-of-base").count == 4)
    #expect(parsed.marks("cell-text").isEmpty)
  }

  @Test func groupsWithoutRoomAreNumberedAndTablesFollowEachOther() throws {
    let cells = (0..<11).map { _ in ChartValue.shown(HeatMapChart.Cell.figure(0.5, text: "50 %")) }
    let names = (0..<11).map { _ in "Radikalisierungspräventionsnetzwerk" }
    let parsed = try ParsedSVG(chart([cells], groups: names).svg(width: 320))
    #expect(parsed.marks("column-label").map(\.text) == (1...11).map(String.init))
    #expect(parsed.marks("key").count == 11)
    #expect(parsed.marks("row").count > 1)
    #expect(parsed.marks("cell").count == 11)
  }

  @Test func aTableOfElevenByElevenStaysSmall() {
    let cells = (0..<11).map { _ in (0..<11).map { _ in ChartValue.shown(HeatMapChart.Cell.figure(0.5, text: "50 %")) }
    }
    #expect(chart(cells).svg().text.utf8.count < 40_960)
  }
}
