@testable import Charting

extension SampleCharts {
  static func histogram(
    _ name: String, heading: String = "Wie viele Jahre arbeiten Sie schon im Netzwerk?",
    _ table: [(value: Double, count: Int)], wholeNumbers: Bool = true, measure: HistogramChart.Measure = .counts,
    showsPoints: Bool = false, axisTitle: String = "Jahre", language: String = "de",
    change: (inout HistogramChart) -> Void = { _ in }
  ) -> SampleChart {
    let base = table.reduce(0) { $0 + $1.count }
    let bins = HistogramBins(binning: table, wholeNumbers: wholeNumbers)
    var chart = HistogramChart(
      caption: caption(heading, base: "n = \(NumberFormat(language: language).integer(base))", language: language),
      bins: bins.map { .shown($0) } ?? .absent("keine gültigen Antworten"), base: base, measure: measure,
      points: showsPoints ? table.map { .init(value: $0.value, count: $0.count) } : [], axisTitle: axisTitle,
      heightTitle: "Anzahl der Antworten")
    change(&chart)
    return SampleChart(name: name, chart: chart)
  }

  static let years: [(value: Double, count: Int)] = [
    (0, 3), (1, 7), (2, 9), (3, 8), (4, 5), (5, 6), (6, 2), (7, 3), (8, 2), (10, 4), (12, 1), (15, 2), (20, 1), (31, 1),
  ]

  static let histograms: [SampleChart] = [
    histogram("histogram", years, showsPoints: true) { chart in
      chart.box = .shown(
        .init(
          lowerQuartile: 2, median: 4, upperQuartile: 7, whiskers: 0...12,
          text: "Median 4 Jahre; die mittlere Hälfte 2–7; Whisker bis 1,5 Quartilsabstände"))
      chart.mean = .shown(.init(5.4, .interval(4.0...6.8), text: "Mittelwert 5,4 Jahre (4,0–6,8)"))
    },
    histogram(
      "histogram-long-labels",
      heading: "Wie viele Öffentlichkeitsarbeitsbeauftragte/Radikalisierungspräventionsfachkräfte beschäftigen Sie?",
      [(0.5, 12), (1.25, 30), (2.75, 8), (9.5, 1)], wholeNumbers: false,
      axisTitle: "Vollzeitäquivalente der Öffentlichkeits\u{AD}arbeits\u{AD}beauftragten/Präventionsfachkräfte"
    ) { chart in
      chart.box = .withheld("zurückgehalten (weniger als 5 Antworten in einer der Hälften)")
      chart.mean = .absent("kein Mittelwert")
    },
    histogram("histogram-three", [(1, 12), (2, 30), (3, 4)], showsPoints: true),
    histogram(
      "histogram-eleven", (0...10).map { (Double($0), [1, 0, 2, 4, 3, 8, 9, 12, 15, 6, 5][$0]) },
      measure: .shares(upTo: 0.5)
    ) { $0.heightTitle = "Anteil der Antworten (Achse bis 50 %)" },
    histogram("histogram-empty", []),
    histogram("histogram-withheld", []) { $0.bins = .withheld("zurückgehalten (weniger als 10 Antworten)") },
    histogram("histogram-withheld-bins", years) { chart in
      guard var bins = chart.bins.value else { return }
      bins.counts[bins.counts.count - 1] = .withheld("zurückgehalten (weniger als 5)")
      bins.counts[bins.counts.count / 2] = .withheld("zurückgehalten (weniger als 5)")
      chart.bins = .shown(bins)
    },
    histogram("histogram-one", [(42, 1)], showsPoints: true) { chart in
      chart.mean = .shown(.init(42, .notEstimable, text: "Mittelwert 42,0"))
    },
    histogram("histogram-few", [(3, 1), (5, 2), (9, 1)]),
    histogram(
      "histogram-million", (18...99).map { (Double($0), 22_000 - 200 * abs($0 - 45)) }, axisTitle: "Alter in Jahren"
    ) { chart in
      chart.mean = .shown(.init(50.1, .fullCount, text: "Mittelwert 50,1 (alle gezählt)"))
    },
    histogram("histogram-negative", [(-40, 2), (-10, 5), (0, 12), (25, 4), (1_000, 1)], axisTitle: "Veränderung"),
    histogram(
      "histogram-right-to-left", heading: "كم سنة تعمل في الشبكة؟", years, axisTitle: "سنوات", language: "ar"
    ) { chart in
      chart.heightTitle = "عدد الإجابات"
    },
    histogram(
      "histogram-emoji", heading: "Wie viele 👩‍👩‍👧 kommen? Cafe\u{301}", [(1, 10), (2, 4)], axisTitle: "👨‍👩‍👧‍👦 je Haushalt"),
  ]
}
