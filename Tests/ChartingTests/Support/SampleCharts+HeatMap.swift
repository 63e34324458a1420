@testable import Charting

extension SampleCharts {
  static func heatMap(
    _ name: String, groups: [String], rows: [(label: String, shares: [Double?])], base: Int = 61,
    heading: String = "Anteil „stimme zu“ nach Gruppe", change: (inout HeatMapChart) -> Void = { _ in }
  ) -> SampleChart {
    let numbers = NumberFormat.german
    var chart = HeatMapChart(
      caption: caption(heading, base: "Gültige Antworten je Gruppe unter ihrem Namen"),
      groups: groups.map { .init(label: $0, base: "n = \(numbers.integer(base))") },
      rows: rows.map { row in
        .init(
          label: row.label,
          cells: row.shares.map { share in
            share.map { .shown(.share($0, count: Int($0 * Double(base)), of: base, numbers: numbers)) }
              ?? .withheld("zurückgehalten (weniger als 5)")
          })
      }, colours: .amounts(0...1, low: "0\u{A0}%", high: "100\u{A0}%"))
    change(&chart)
    return SampleChart(name: name, chart: chart)
  }

  static let statements = [
    "Die Inhalte waren für meine Arbeit nützlich.", "Ich habe neue Kontakte geknüpft.",
    "Das Vertrauen zwischen den Beteiligten ist gewachsen.", "Die Organisation war gut.",
  ]

  static let heatMaps: [SampleChart] = [
    heatMap(
      "heat-map", groups: ["Polizei", "Muslimische Organisationen", "Kommune", "Wissenschaft"],
      rows: [
        (statements[0], [0.83, 0.61, 0.7, nil]), (statements[1], [0.93, 0.9, 0.44, 0.5]),
        (statements[2], [0.35, 0.28, 0.5, 0.2]), (statements[3], [1, 0.98, 0.96, 0]),
      ]),
    heatMap(
      "heat-map-long-labels", groups: longLabels,
      rows: longLabels.prefix(2).map { ($0, [0.1, 0.3, 0.5, nil, 0.7, 0.9]) }),
    heatMap("heat-map-three", groups: ["Alle"], rows: [("Ja", [0.5]), ("Nein", [0.3]), ("Weiß nicht", [0.2])]),
    heatMap(
      "heat-map-eleven", groups: (1...11).map { "Gruppe \($0)" },
      rows: [("Vertrauen", wave(11, step: 3)), ("Nutzen", wave(11, step: 5, missing: 4))]),
    heatMap("heat-map-empty", groups: [], rows: []),
    heatMap("heat-map-withheld", groups: ["Polizei", "Verbände"], rows: statements.map { ($0, [nil, nil]) }),
    heatMap("heat-map-one", groups: ["Polizei", "Verbände"], rows: [(statements[0], [1, 0])], base: 1),
    heatMap("heat-map-few", groups: ["Polizei", "Verbände"], rows: [(statements[0], [0.5, 1])], base: 9) { chart in
      chart.rows[0].cells[1] = .absent("keine gültigen Antworten")
    },
    heatMap(
      "heat-map-million", groups: ["2024", "2025"], rows: [(statements[0], [0.000_1, 0.999_9])], base: 1_000_000),
    heatMap("heat-map-differences", groups: ["Polizei", "Verbände", "Kommune"], rows: [], heading: "Veränderung") {
      chart in
      chart.colours = .differences(upTo: 40, low: "−40 Punkte", high: "+40 Punkte")
      chart.rows = [
        .init(
          label: statements[0],
          cells: [-40, 3, 25].map { .shown(.figure($0, text: NumberFormat.german.signed($0))) })
      ]
    },
    heatMap(
      "heat-map-right-to-left", groups: ["الشرطة", "الجمعيات"], rows: [("الثقة بين الأطراف", [0.4, 0.6])],
      heading: "الثقة"),
    heatMap("heat-map-emoji", groups: ["👮🏽‍♀️", "Cafe\u{301}"], rows: [("👍🏽 gut", [0.4, 0.6])]),
  ]
}
