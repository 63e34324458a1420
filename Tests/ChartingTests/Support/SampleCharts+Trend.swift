@testable import Charting

extension SampleCharts {
  /// A share with an interval that is wide enough to see.
  static func share(_ share: Double, half: Double = 0.1) -> ChartEstimate {
    let numbers = NumberFormat.german
    let bounds = max(0, share - half)...min(1, share + half)
    return ChartEstimate(
      share, .interval(bounds), text: "\(numbers.percent(share)) (\(numbers.percentInterval(bounds)))")
  }

  /// Shares that go up and down.
  static func wave(_ count: Int, step: Int, missing: Int? = nil) -> [Double?] {
    (0..<count).map { index in
      let share = 0.2 + Double(index * step % 13) / 40 + Double(index) / 100
      return index == missing ? nil : share
    }
  }

  static func trend(
    _ name: String, _ labels: [String], _ series: [(label: String, shares: [Double?])], base: Int = 61,
    breaks: [TrendChart.Break] = [], days: [Int] = [], heading: String = "Vertrauen zwischen den Beteiligten",
    change: (inout TrendChart) -> Void = { _ in }
  ) -> SampleChart {
    var chart = TrendChart(
      caption: caption(heading, base: "Anteil „eher“ und „sehr groß“; gültige Antworten unter jeder Veranstaltung"),
      events: labels.indices.map { index in
        .init(
          label: labels[index], base: "n = \(NumberFormat.german.integer(base))", day: days.isEmpty ? nil : days[index])
      },
      series: series.map { entry in
        .init(
          label: entry.label,
          points: entry.shares.map { .init($0.map { .shown(share($0)) } ?? .withheld("zurückgehalten"), base: base) })
      }, breaks: breaks, axis: .shares, tooFew: "weniger als 10 Antworten", axisTitle: "Anteil der gültigen Antworten")
    change(&chart)
    return SampleChart(name: name, chart: chart)
  }

  static let eventDays = [(2021, 3, 18), (2021, 11, 4), (2022, 9, 15), (2023, 10, 12), (2024, 9, 26), (2025, 10, 9)].map
  {
    CalendarDay(year: $0.0, month: $0.1, day: $0.2).daysSince1970
  }

  static let trends: [SampleChart] = [
    trend(
      "trend", ["Auftakt 2021", "Forum 2022", "Symposium 2023", "Forum 2024", "Symposium 2025"],
      [("", [0.42, 0.51, 0.64, nil, 0.72])],
      breaks: [.init(before: 2, reason: "Ab hier neuer Wortlaut der Frage")]),
    trend(
      "trend-two-sides", ["Auftakt 2021", "Forum 2022", "Symposium 2023", "Forum 2024", "Symposium 2025"],
      [("Polizei", [0.42, 0.51, 0.64, 0.66, 0.72]), ("Muslimische Organisationen", [0.35, nil, 0.66, 0.7, 0.74])],
      breaks: [.init(before: 2, reason: "Neuer Wortlaut"), .init(before: 4, reason: "Neue Skala mit fünf Stufen")]),
    trend(
      "trend-days", ["Auftakt", "Dialogforum", "Symposium", "Dialogforum", "Symposium", "Symposium"],
      [("", [0.42, 0.51, 0.64, 0.58, 0.72, 0.8])], breaks: [.init(before: 3, reason: "Nur noch Mitglieder eingeladen")],
      days: eventDays),
    trend(
      "trend-many", (1...16).map { "Treffen \($0)" },
      [
        (label: "Polizei", shares: wave(16, step: 7, missing: 11)), (label: "Kommune", shares: wave(16, step: 5)),
      ], days: (0..<16).map { 18_000 + 115 * $0 }),
    trend(
      "trend-long-labels", longLabels,
      [(longLabels[1], [0.2, 0.4, 0.5, 0.5, 0.7, 0.9]), (longLabels[2], [0.9, 0.7, 0.5, 0.5, 0.4, 0.2])],
      breaks: [.init(before: 1, reason: longLabels[5]), .init(before: 2, reason: longLabels[2])]),
    trend("trend-three", ["2023", "2024", "2025"], [("", [0, 0.5, 1])]),
    trend(
      "trend-eleven", (2015...2025).map(String.init),
      ["A", "B", "C"].enumerated().map { (label: $1, shares: wave(11, step: $0 + 1)) }),
    trend("trend-empty", [], [("", [])]),
    trend("trend-withheld", ["2023", "2024"], [("Polizei", [nil, nil]), ("Verbände", [nil, nil])]),
    trend("trend-one", ["2025"], [("", [1])], base: 1),
    trend("trend-million", ["2024", "2025"], [("Alle", [0.000_1, 0.999_9])], base: 1_000_000),
    trend("trend-rating", ["2023", "2024", "2025"], []) { chart in
      chart.axis = .scale(1...5)
      chart.axisTitle = "Mittlere Bewertung, 1 = sehr schlecht bis 5 = sehr gut"
      chart.series = [
        .init(
          label: "Mittel",
          points: [
            .init(.shown(.init(3.4, .interval(3.1...3.7), text: "3,4 (3,1–3,7)")), base: 30),
            .init(.shown(.init(4.1, .notEstimable, text: "4,1")), base: 1),
            .init(.absent("keine gültigen Antworten"), base: 0),
          ])
      ]
    },
    trend("trend-cut", ["2023", "2024", "2025"], [("", [0.84, 0.88, 0.91])]) { chart in
      chart.axis = .shares.cut(to: 0.6...1, words: "Achse beginnt bei 60 %")
    },
    trend(
      "trend-right-to-left", ["المنتدى ٢٠٢٣", "المنتدى ٢٠٢٤", "الندوة ٢٠٢٥"],
      [("الشرطة", [0.4, 0.5, 0.6]), ("الجمعيات", [0.5, 0.55, 0.7])], heading: "الثقة بين الأطراف"),
    trend("trend-emoji", ["👍🏽 2023", "Cafe\u{301}-Gespräch", "👩‍👩‍👧"], [("🕊️", [0.4, 0.5, 0.6])]),
  ]
}
