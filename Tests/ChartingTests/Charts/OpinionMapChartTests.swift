import Testing

@testable import Charting

@Suite struct OpinionMapChartTests {
  private func parsed(
    _ groups: [(size: Double, x: Double, y: Double)], label: String = "A", width: Double = 720
  ) throws -> ParsedSVG {
    try ParsedSVG(
      OpinionMapChart(
        caption: SampleCharts.caption("Karte", base: ""),
        groups: .shown(groups.map { .init(label: label, size: $0.size, text: "\($0.size)", x: $0.x, y: $0.y) }),
        withheldGroups: ["eine Gruppe zurückgehalten"], levelTitle: "Erste: 34 %", uprightTitle: "Zweite: 18 %"
      ).svg(width: width))
  }

  @Test(arguments: ChartContractTests.widths)
  func areasAreInProportionToSizes(_ width: Double) throws {
    let circles = try parsed([(48, -2, 0), (27, 2, 1), (12, 1, -2)], width: width).marks("group-circle")
    #expect(circles.count == 3)
    let areas = circles.map { $0.number("r") * $0.number("r") }
    #expect((areas[0] / areas[1] - 48.0 / 27).magnitude < 0.01)
    #expect((areas[0] / areas[2] - 4).magnitude < 0.01)
  }

  @Test(arguments: ChartContractTests.widths)
  func bothComponentsHaveOneScale(_ width: Double) throws {
    let middles = try parsed([(48, -2, 0), (27, 2, 1), (12, 1, -2)], width: width).middles(of: "group-circle")
    let unit = (middles[1].x - middles[0].x) / 4
    #expect(unit > 0)
    #expect((middles[2].x - middles[0].x - 3 * unit).magnitude < 0.5)
    #expect((middles[0].y - middles[1].y - unit).magnitude < 0.5)
    #expect((middles[2].y - middles[0].y - 2 * unit).magnitude < 0.5)
  }

  @Test(arguments: ChartContractTests.widths)
  func circlesStayOnTheMap(_ width: Double) throws {
    let parsed = try parsed([(1, -9, 0), (1, 9, 0), (1, 0, 9), (1, 0, -9)], width: width)
    let map = try #require(parsed.marks("map").first)
    for (circle, middle) in zip(parsed.marks("group-circle"), parsed.middles(of: "group-circle")) {
      let radius = circle.number("r")
      #expect(middle.x - radius >= map.left && middle.x + radius <= map.right)
      #expect(middle.y - radius >= map.top && middle.y + radius <= map.top + map.height)
    }
  }

  @Test func namesThatDoNotFitStandAtLeaderLines() throws {
    #expect(try parsed([(48, 0, 0)]).marks("leader").isEmpty)
    let long = try parsed([(48, 0, 0), (40, 1, 0)], label: "Verbände, Gemeinden und Einrichtungen der Wohlfahrt")
    #expect(long.marks("leader").count == 2 && long.marks("group-name").count == 2)
  }

  @Test(arguments: ChartContractTests.widths, SampleCharts.longLabels)
  func namesStandInFullOrAreNumbers(_ width: Double, _ label: String) throws {
    let parsed = try parsed([(48, 0, 0), (40, 1, 0)], label: label, width: width)
    let words = parsed.textBoxes.filter { $0.mark == "group-name" }.map(\.text).joined()
    let letters = label.filter(\.isLetter)
    #expect(["12", "21"].contains(words) || words.filter(\.isLetter) == letters + letters)
  }

  @Test func namesWithoutAPlaceBecomeNumbersThatTheLegendExplains() throws {
    let parsed = try parsed(
      (0..<6).map { (size: 20, x: Double($0 % 3), y: Double($0 / 3)) }, label: SampleCharts.longLabels[5], width: 320)
    #expect(Set(parsed.marks("group-name").map(\.text)) == ["1", "2", "3", "4", "5", "6"])
    #expect(parsed.marks("legend").count == 6)
  }

  @Test func wordsTellVarianceSharesAndWhatIsWithheld() throws {
    let parsed = try parsed([(48, 0, 0)])
    #expect(parsed.marks("axis-title").map(\.text) == ["↑\u{A0}Zweite: 18 %", "Erste: 34 %\u{A0}→"])
    #expect(parsed.marks("legend").map(\.text) == ["A: 48.0"])
    #expect(parsed.marks("withheld-group").map(\.text) == ["eine Gruppe zurückgehalten"])
    #expect(parsed.marks("tick").isEmpty)
  }

  @Test func aMapThatIsWithheldIsHatched() throws {
    let chart = OpinionMapChart(
      caption: SampleCharts.caption("Karte", base: ""), groups: .withheld("zurückgehalten"), levelTitle: "1",
      uprightTitle: "2")
    let parsed = try ParsedSVG(chart.svg())
    #expect(parsed.marks("group-circle").isEmpty && parsed.marks("withheld").count == 1)
  }
}
