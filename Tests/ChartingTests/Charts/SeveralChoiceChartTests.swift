import Testing

@testable import Charting

@Suite struct SeveralChoiceChartTests {
  private func choice(
    _ label: String, _ count: Int, of base: Int, isExclusive: Bool = false
  ) -> SeveralChoiceChart.Choice {
    let bar = SampleCharts.bar(label, count, of: base)
    return .init(label: label, respondents: bar.answers, isExclusive: isExclusive)
  }

  private func parsed(
    _ choices: [SeveralChoiceChart.Choice], base: Int, order: SeveralChoiceChart.Order = .questionnaire,
    width: Double = 720
  ) throws -> ParsedSVG {
    let chart = SeveralChoiceChart(
      caption: SampleCharts.caption("Was nehmen Sie mit?", base: "n = \(base)"), choices: choices, base: base,
      order: order)
    return try ParsedSVG(chart.svg(width: width))
  }

  /// 30 + 24 + 9 choices of 40 people are 158 per cent of respondents, each read off the same axis.
  @Test(arguments: ChartContractTests.widths)
  func barsAreSharesOfRespondents(_ width: Double) throws {
    let counts = [30, 24, 9]
    let parsed = try parsed(counts.map { choice("K", $0, of: 40) }, base: 40, width: width)
    let xs = try #require(parsed.marks("grid").first).points.map(\.x)
    let length = (try #require(xs.max())) - (try #require(xs.min()))
    for (bar, count) in zip(parsed.marks("bar"), counts) {
      #expect((bar.width - Double(count) / 40 * length).magnitude < 0.5)
    }
    #expect(parsed.marks("tick").last?.text == "100\u{A0}%")
  }

  @Test func whatExcludesAllOthersStandsApartAtTheEnd() throws {
    let choices = [
      choice("Nichts davon", 20, of: 40, isExclusive: true), choice("A", 5, of: 40),
      .init(label: "B", respondents: .withheld("zurückgehalten")), choice("C", 15, of: 40),
    ]
    #expect(try parsed(choices, base: 40).marks("label").map(\.text) == ["A", "B", "C", "Nichts davon"])
    #expect(
      try parsed(choices, base: 40, order: .mostFrequentFirst).marks("label").map(\.text)
        == ["C", "A", "B", "Nichts davon"])
  }

  @Test func aSmallBaseIsOneDotAChoice() throws {
    let parsed = try parsed([choice("A", 5, of: 7), choice("B", 4, of: 7)], base: 7)
    #expect(parsed.marks("dot").count == 9 && parsed.marks("bar").isEmpty && parsed.marks("tick").isEmpty)
  }
}
