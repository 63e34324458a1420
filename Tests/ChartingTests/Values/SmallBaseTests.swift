import Testing

@testable import Charting

/// No chart of estimated shares draws one of fewer than ten answers, whatever it is passed.
@Suite struct SmallBaseTests {
  private static func share(of base: Int) -> ChartValue<ChartEstimate> {
    .shown(ChartEstimate(0.5, .interval(0.3...0.7), text: "50 % (30–70 %)", base: base))
  }

  private static func charts(of base: Int) -> [any Chart] {
    let caption = SampleCharts.caption("Frage", base: "n")
    let target = IndicatorTargetChart.Target(0.8, .atLeast, words: "mindestens 80")
    return [
      SidesDumbbellChart(
        caption: caption, sides: ["A", "B"], measure: .shares,
        rows: [.init(label: "r", values: [share(of: base), share(of: base)], verdict: nil)]),
      KeyDriverChart(
        caption: caption, associationBounds: -1...1,
        rows: [.init(label: "r", association: .absent("–"), rating: share(of: base))], associationTitle: "",
        ratingTitle: ""),
      IndicatorTargetChart(
        caption: caption, measure: .shares,
        rows: [.init(label: "r", value: share(of: base), target: target, verdict: nil)]),
    ]
  }

  @Test(arguments: 0..<3)
  func aShareOfNineIsANumberOfAnswers(_ chart: Int) throws {
    let few = try ParsedSVG(Self.charts(of: 9)[chart].svg(theme: .light, width: 720))
    #expect(few.marks("whisker").isEmpty && few.marks("dot").isEmpty && few.marks("bar").isEmpty)
    let texts = few.textBoxes.map(\.text).joined(separator: " ")
    #expect(texts.contains("n\u{A0}=\u{A0}9") && !texts.contains("30–70"))
    let enough = try ParsedSVG(Self.charts(of: 10)[chart].svg(theme: .light, width: 720))
    #expect(enough.marks("whisker").count == (chart == 0 ? 2 : 1))
  }
}
