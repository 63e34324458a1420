@testable import Charting

extension SampleCharts {
  static func forest(
    _ name: String, _ rows: [DifferenceForestChart.Row], summary: DifferenceForestChart.Row? = nil,
    margin: Double? = nil, lowSide: String = "←\u{A0}Polizei günstiger",
    highSide: String = "Gemeinden günstiger\u{A0}→",
    axisTitle: String = "Unterschied in Prozentpunkten"
  ) -> SampleChart {
    SampleChart(
      name: "forest-\(name)",
      chart: DifferenceForestChart(
        caption: caption("Wo unterscheiden sich die Seiten?", base: "n = 31 Polizei, n = 42 muslimische Gemeinden"),
        rows: rows, summary: summary, margin: margin.map { .init($0, words: "zu klein, um etwas zu bedeuten") },
        lowSide: lowSide, highSide: highSide, axisTitle: axisTitle, trailingTitle: "Differenz (95-%-Intervall)"))
  }

  static func points(_ value: Double, _ interval: ClosedRange<Double>) -> ChartValue<ChartEstimate> {
    number(value, interval, digits: 0, isSigned: true)
  }

  static func delta(_ index: Int) -> DifferenceForestChart.Row {
    let value = Double(index * 7 % 11) / 10 - 0.5
    return .init(
      label: "Aussage \(index)", difference: number(value, value - 0.2...value + 0.2, digits: 2, isSigned: true))
  }

  static let forests: [SampleChart] = [
    forest(
      "normal",
      [
        .init(label: items[0], difference: points(-3, -18...13)),
        .init(label: items[1], difference: points(44, 22...60)),
        .init(label: items[2], difference: points(-13, -34...10)),
        .init(label: items[3], difference: .withheld("zurückgehalten (weniger als 10 Antworten)")),
        .init(label: items[4], difference: .absent("nicht gefragt")),
      ], summary: .init(label: "Alle Aussagen", difference: points(7, -4...17)), margin: 10),
    forest(
      "long", longLabels.map { .init(label: $0, difference: points(12, -4...28), section: longLabels[4]) },
      lowSide: "Öffentlichkeitsarbeitsbeauftragte bewerten günstiger",
      highSide: "Radikalisierungspräventionsnetzwerkkoordinierungsstelle bewertet günstiger"),
    forest(
      "verdicts",
      [
        .init(label: "A", difference: points(-3, -8...3), verdict: .init(.agree, "gleich")),
        .init(label: "B", difference: points(44, 22...60), verdict: .init(.differ, "verschieden")),
        .init(label: "C", difference: points(-13, -34...10), verdict: .init(.undecided, "nicht zu sagen")),
      ], margin: 10),
    forest(
      "eleven",
      (1...11).map(delta), axisTitle: "Cliffs Delta"),
    forest("empty", []),
    forest("withheld", [.init(label: items[0], difference: .withheld("zurückgehalten"))]),
    forest("one", [.init(label: items[0], difference: .shown(.init(1, .notEstimable, text: "+1")))]),
    forest(
      "million",
      [
        .init(label: items[0], difference: points(1_000_000, 999_000...1_001_000)),
        .init(label: items[1], difference: points(-1, -2...0)),
      ], axisTitle: "Euro"),
    forest(
      "right-to-left", rightToLeft.map { .init(label: $0, difference: points(-13, -34...10)) }, lowSide: "الشرطة أعلى",
      highSide: "الجالية أعلى", axisTitle: "الفرق"),
    forest(
      "pictographs", pictographs.map { .init(label: $0, difference: points(-13, -34...10)) }, lowSide: "👮",
      highSide: "🕌"),
  ]
}
