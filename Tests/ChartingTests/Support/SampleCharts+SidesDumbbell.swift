@testable import Charting

extension SampleCharts {
  static let twoSides = ["Polizei", "Muslimische Gemeinden"]

  static func sidesChart(
    _ heading: String, sides: [String] = twoSides, measure: MeasureScale = .shares, _ rows: [SidesDumbbellChart.Row],
    verdictTitle: String = "", axisTitle: String = "Anteil mit Zustimmung"
  ) -> SidesDumbbellChart {
    SidesDumbbellChart(
      caption: caption(heading, base: "n = 31 Polizei, n = 42 muslimische Gemeinden"), sides: sides, measure: measure,
      rows: rows, verdictTitle: verdictTitle, axisTitle: axisTitle)
  }

  static let rating = MeasureScale.bounded(1...5, low: "Stimme gar nicht zu", high: "Stimme voll zu")

  static let sides: [SampleChart] = [
    SampleChart(
      name: "sides",
      chart: sidesChart(
        "Sehen beide Seiten die Zusammenarbeit gleich?",
        [
          .init(
            label: items[0], values: [share(0.84, 0.67...0.93), share(0.81, 0.67...0.9)],
            verdict: .init(.agree, "einig")),
          .init(
            label: items[1], values: [share(0.42, 0.26...0.59), share(0.86, 0.72...0.93)],
            verdict: .init(.differ, "uneinig")),
          .init(
            label: items[2], values: [share(0.58, 0.41...0.74), share(0.45, 0.31...0.6)],
            verdict: .init(.undecided, "nicht zu sagen")),
          .init(
            label: items[3], values: [share(0.97, 0.84...1), .withheld("zurückgehalten (weniger als 10)")],
            verdict: .init(.tooFew, "zu wenige")),
          .init(
            label: items[4], values: [.absent("keine Antworten"), share(0.7, 0.55...0.82)],
            verdict: .init(.tooFew, "zu wenige")),
        ], verdictTitle: "Vergleich")),
    SampleChart(
      name: "sides-rating",
      chart: sidesChart(
        "Mittlere Bewertung nach Seite", measure: rating,
        [
          .init(
            label: items[0], values: [number(4.2, 3.8...4.5), number(4.1, 3.8...4.4)],
            verdict: .init(.agree, "einig")),
          .init(
            label: items[2], values: [number(2.1, 1.6...2.6), number(3.9, 3.5...4.3)],
            verdict: .init(.differ, "uneinig: deutlich besser bei den Gemeinden")),
          .init(
            label: items[3],
            values: [.shown(.init(5, .fullCount, text: "5,0")), .shown(.init(5, .fullCount, text: "5,0"))],
            verdict: nil),
        ], verdictTitle: "Vergleich", axisTitle: "")),
    SampleChart(
      name: "sides-long",
      chart: sidesChart(
        "Zusammenarbeit aus Sicht der Öffentlichkeitsarbeitsbeauftragten und der Verbände",
        sides: [longLabels[0], longLabels[2]],
        longLabels.map {
          .init(
            label: $0, values: [share(0.3, 0.1...0.5), share(0.6, 0.4...0.8)],
            verdict: .init(.undecided, "Das lässt sich mit so wenigen Antworten nicht entscheiden"))
        }, verdictTitle: "Vergleich der beiden Seiten")),
    SampleChart(
      name: "sides-three",
      chart: sidesChart(
        "Drei Seiten", sides: ["Polizei", "Gemeinden", "Kommune"],
        items.prefix(3).map { item in
          .init(
            label: item, values: [share(0.3, 0.2...0.45), share(0.6, 0.45...0.75), share(0.62, 0.4...0.8)],
            verdict: .init(.differ, "uneinig"))
        })),
    SampleChart(
      name: "sides-eleven",
      chart: sidesChart(
        "Elf Aussagen, sechs Seiten", sides: (1...6).map { "Gruppe \($0)" },
        (1...11).map { item in
          .init(
            label: "Aussage \(item)",
            values: (0..<6).map { side in
              let value = Double((item * 7 + side * 5) % 20) / 20
              return share(value, max(0, value - 0.1)...min(1, value + 0.1))
            }, verdict: .init(.undecided, "nicht zu sagen"))
        })),
    SampleChart(name: "sides-empty", chart: sidesChart("Noch keine Fragen", [])),
    SampleChart(
      name: "sides-withheld",
      chart: sidesChart(
        "Alles zurückgehalten",
        [
          .init(
            label: items[0], values: [.withheld("zurückgehalten"), .withheld("zurückgehalten")],
            verdict: .init(.tooFew, "zu wenige"))
        ])),
    SampleChart(
      name: "sides-one",
      chart: sidesChart(
        "Eine Antwort je Seite", measure: rating,
        [
          .init(
            label: items[0],
            values: [.shown(.init(4, .notEstimable, text: "4,0")), .shown(.init(1, .notEstimable, text: "1,0"))],
            verdict: .init(.tooFew, "zu wenige"))
        ], axisTitle: "")),
    SampleChart(
      name: "sides-million",
      chart: sidesChart(
        "Eine Million Antworten je Seite",
        [
          .init(
            label: items[0], values: [share(0.501, 0.5...0.502), share(0.5, 0.499...0.501)],
            verdict: .init(.agree, "einig")),
          .init(
            label: items[1], values: [share(0, 0...0.000_004), share(1, 0.999_996...1)],
            verdict: .init(.differ, "uneinig")),
        ])),
    SampleChart(
      name: "sides-right-to-left",
      chart: sidesChart(
        "هل يتفق الطرفان؟", sides: ["الشرطة", "الجالية"],
        rightToLeft.map {
          .init(
            label: $0, values: [share(0.3, 0.2...0.45), share(0.6, 0.45...0.75)], verdict: .init(.differ, "يختلفان"))
        }, axisTitle: "نسبة الموافقة")),
    SampleChart(
      name: "sides-pictographs",
      chart: sidesChart(
        "Sind beide 👍🏽?", sides: ["👮 Polizei", "🕌 Gemeinden"],
        pictographs.map {
          .init(
            label: $0, values: [share(0.3, 0.2...0.45), share(0.6, 0.45...0.75)], verdict: .init(.agree, "einig 🤝"))
        })),
  ]
}
