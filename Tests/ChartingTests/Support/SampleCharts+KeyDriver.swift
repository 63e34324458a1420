@testable import Charting

extension SampleCharts {
  static func drivers(
    _ name: String, bounds: ClosedRange<Double> = -1...1, _ rows: [KeyDriverChart.Row],
    titles: (String, String) = ("Zusammenhang mit der Gesamtbewertung (Spearman)", "Anteil „gut“ oder „sehr gut“")
  ) -> SampleChart {
    SampleChart(
      name: "drivers-\(name)",
      chart: KeyDriverChart(
        caption: caption("Was hängt mit der Gesamtbewertung zusammen?", base: "n = 61 gültige Antworten"),
        associationBounds: bounds, rows: rows, associationTitle: titles.0, ratingTitle: titles.1))
  }

  static func driver(_ label: String, _ trailing: String = "Stärke") -> KeyDriverChart.Row {
    .init(
      label: label, association: number(0.62, 0.43...0.76, digits: 2), rating: share(0.84, 0.73...0.91),
      trailing: trailing)
  }

  static let keyDrivers: [SampleChart] = [
    drivers(
      "normal",
      [
        driver(items[0]),
        .init(
          label: items[1], association: number(0.48, 0.26...0.65, digits: 2), rating: share(0.31, 0.21...0.44),
          trailing: "verbessern"),
        .init(
          label: items[2], association: number(-0.05, -0.3...0.2, digits: 2), rating: share(0.66, 0.53...0.76),
          trailing: "nicht zu sagen"),
        .init(
          label: items[3], association: .withheld("zurückgehalten"), rating: .withheld("zurückgehalten (zu wenige)")),
        .init(
          label: items[4], association: .absent("alle antworten gleich"),
          rating: .shown(.init(1, .fullCount, text: "100 %"))),
      ]),
    drivers("long", longLabels.map { driver($0, "mit so wenigen Antworten nicht zu sagen") }),
    drivers("three", bounds: 0...1, ["A", "B", "C"].map { driver($0) }),
    drivers("eleven", (1...11).map { driver("Aussage \($0)", "") }),
    drivers("empty", []),
    drivers(
      "withheld",
      [.init(label: items[0], association: .withheld("zurückgehalten"), rating: .withheld("zurückgehalten"))]),
    drivers(
      "one",
      [
        .init(
          label: items[0], association: .absent("erst ab 10 Antworten"),
          rating: .absent("erst ab 10 Antworten"), trailing: "zu wenige")
      ]),
    drivers(
      "million",
      [.init(label: items[0], association: number(1, 1...1, digits: 2), rating: share(0, 0...0.000_004))]),
    drivers(
      "right-to-left", rightToLeft.map { driver($0, "قوة") }, titles: ("الارتباط بالتقييم العام", "نسبة التقييم الجيد")),
    drivers("pictographs", pictographs.map { driver($0, "💪 Stärke") }),
  ]
}
