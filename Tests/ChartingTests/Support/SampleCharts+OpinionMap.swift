@testable import Charting

extension SampleCharts {
  static func opinionGroup(_ label: String, _ size: Int, _ x: Double, _ y: Double) -> OpinionMapChart.Group {
    .init(label: label, size: Double(size), text: NumberFormat.german.integer(size), x: x, y: y)
  }

  static func opinionMap(
    _ name: String, _ groups: [OpinionMapChart.Group], withheld: [String] = [],
    heading: String = "Welche Meinungsgruppen gibt es?"
  ) -> SampleChart {
    let numbers = NumberFormat.german
    let total = groups.reduce(0) { $0 + $1.size }
    let stated = groups.map { group in
      var group = group
      group.text = numbers.count(Int(group.size), share: group.size / total)
      return group
    }
    return SampleChart(
      name: name,
      chart: OpinionMapChart(
        caption: caption(heading, base: "n = \(numbers.integer(Int(total))) Personen mit wenigstens sieben Stimmen"),
        groups: .shown(stated), withheldGroups: withheld, levelTitle: "Hauptkomponente 1: 34 % der Streuung",
        uprightTitle: "Hauptkomponente 2: 18 % der Streuung"))
  }

  static let elevenGroups = (0..<11).map { index in
    opinionGroup("Gruppe \(index + 1)", 10 + 7 * index, Double(index * 4 % 11), Double(index * 7 % 11))
  }

  static let longNamedGroups = longLabels.enumerated().map { index, label in
    opinionGroup(label, [40, 31, 20, 16, 12, 10][index], Double(index % 3 - 1), Double(index / 3) * 1.5)
  }

  static let opinionMaps: [SampleChart] = [
    opinionMap(
      "opinion-map",
      [
        opinionGroup("Brückenbauer", 48, -2.1, 0.4), opinionGroup("Skeptische", 27, 1.8, 1.6),
        opinionGroup("Praktiker", 12, 1.2, -1.9),
      ],
      withheld: ["Eine vierte Gruppe ist zurückgehalten (weniger als 10 Personen)."]),
    opinionMap("opinion-map-long-labels", longNamedGroups),
    opinionMap(
      "opinion-map-three", [opinionGroup("A", 10, 0, 0), opinionGroup("B", 10, 1, 0), opinionGroup("C", 40, 2, 0)]),
    opinionMap("opinion-map-eleven", elevenGroups),
    SampleChart(
      name: "opinion-map-empty",
      chart: OpinionMapChart(
        caption: caption("Meinungsgruppen", base: "n = 0"), groups: .absent("keine Stimmen"), levelTitle: "",
        uprightTitle: "")),
    SampleChart(
      name: "opinion-map-withheld",
      chart: OpinionMapChart(
        caption: caption("Meinungsgruppen", base: "n < 10"),
        groups: .withheld("zurückgehalten (keine Gruppe hat 10 Personen oder mehr)"), levelTitle: "",
        uprightTitle: "")),
    opinionMap("opinion-map-one", [opinionGroup("Alle", 61, 0, 0)]),
    opinionMap("opinion-map-million", [opinionGroup("Viele", 999_990, 1, 1), opinionGroup("Wenige", 10, -1, -1)]),
    opinionMap(
      "opinion-map-same-place",
      [opinionGroup("Erste", 20, 1, 1), opinionGroup("Zweite", 20, 1, 1), opinionGroup("Dritte", 12, 1.1, 1)]),
    opinionMap(
      "opinion-map-right-to-left", [opinionGroup("بناة الجسور", 48, -2, 0), opinionGroup("المتشككون", 27, 2, 1)],
      heading: "مجموعات الرأي"),
    opinionMap("opinion-map-emoji", [opinionGroup("🕊️ Cafe\u{301}", 48, -2, 0), opinionGroup("👨‍👩‍👧", 27, 2, 1)]),
  ]
}
