@testable import Charting

extension SampleCharts {
  /// A panel whose counts carry an interval that is wide enough to see.
  static func panel(_ title: String, _ counts: [Int]) -> SmallMultiplesChart.Panel {
    let base = counts.reduce(0, +)
    return .init(
      title: title, baseText: "n = \(NumberFormat.german.integer(base))", base: base,
      answers: .shown(
        counts.map { count in
          guard base > 0 else { return .shown(.init(count: 0, share: nil, uncertainty: .notEstimable)) }
          return bar("", count, of: base).answers
        }))
  }

  static func smallMultiples(
    _ name: String, _ categories: [String], _ panels: [SmallMultiplesChart.Panel],
    heading: String = "Wie hat sich das Vertrauen entwickelt?"
  ) -> SampleChart {
    SampleChart(
      name: name,
      chart: SmallMultiplesChart(
        caption: caption(heading, base: "Gültige Antworten je Gruppe über den Feldern"), categories: categories,
        panels: panels, axisTitle: "Anteil der gültigen Antworten"))
  }

  static func withheldPanel(_ title: String) -> SmallMultiplesChart.Panel {
    .init(title: title, baseText: "n < 10", base: 0, answers: .withheld("zurückgehalten (weniger als 10 Antworten)"))
  }

  static let growth = ["Gewachsen", "Gleich geblieben", "Gesunken"]

  static let smallMultiples: [SampleChart] = [
    smallMultiples(
      "multiples", growth,
      [
        panel("Polizei", [30, 20, 5]), panel("Muslimische Organisationen", [18, 25, 12]), panel("Kommune", [4, 2, 1]),
        withheldPanel("Wissenschaft"),
      ]),
    smallMultiples(
      "multiples-long-labels", Array(longLabels.prefix(3)),
      [panel(longLabels[1], [30, 20, 5]), panel(longLabels[5], [18, 25, 12]), withheldPanel(longLabels[2])]),
    smallMultiples(
      "multiples-three", growth, [panel("2023", [10, 10, 10]), panel("2024", [30, 0, 0]), panel("2025", [0, 0, 30])]),
    smallMultiples("multiples-six", ["Ja", "Nein"], (1...6).map { panel("Gruppe \($0)", [10 + $0, 20 - $0]) }),
    smallMultiples(
      "multiples-eleven", (0...10).map(String.init),
      [panel("Polizei", Array(1...11)), withheldPanel("Verbände")]),
    smallMultiples("multiples-empty", growth, []),
    smallMultiples("multiples-nobody", growth, [panel("Polizei", [0, 0, 0])]),
    smallMultiples("multiples-withheld", growth, ["Polizei", "Verbände"].map(withheldPanel)),
    smallMultiples("multiples-one", growth, [panel("Polizei", [1, 0, 0]), panel("Verbände", [0, 0, 1])]),
    smallMultiples(
      "multiples-million", growth, [panel("2024", [999_999, 1, 0]), panel("2025", [500_000, 250_000, 250_000])]),
    smallMultiples(
      "multiples-cells", growth,
      [
        .init(
          title: "Polizei", baseText: "n = 40", base: 40,
          answers: .shown([bar("", 30, of: 40).answers, .withheld("zurückgehalten"), .absent("nicht gefragt")]))
      ]),
    smallMultiples(
      "multiples-right-to-left", ["نعم", "لا"], [panel("الشرطة", [20, 11]), panel("الجمعيات", [12, 15])],
      heading: "هل ازدادت الثقة؟"),
    smallMultiples("multiples-emoji", ["👍🏽", "Cafe\u{301}"], [panel("👮🏽‍♀️ Polizei", [20, 11]), panel("🕌", [12, 15])]),
  ]
}
