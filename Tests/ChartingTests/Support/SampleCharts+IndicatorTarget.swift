@testable import Charting

extension SampleCharts {
  static func indicators(
    _ name: String, measure: MeasureScale = .shares, _ rows: [IndicatorTargetChart.Row], axisTitle: String = ""
  ) -> SampleChart {
    SampleChart(
      name: "indicators-\(name)",
      chart: IndicatorTargetChart(
        caption: caption("Haben wir erreicht, was wir uns vorgenommen hatten?", base: "n = 61 gültige Antworten"),
        measure: measure, rows: rows, verdictTitle: "Ergebnis", axisTitle: axisTitle))
  }

  static func indicator(
    _ label: String, _ value: ChartValue<ChartEstimate>, _ target: Double,
    _ direction: IndicatorTargetChart.Target.Direction,
    _ words: String, _ verdict: Verdict?
  ) -> IndicatorTargetChart.Row {
    .init(label: label, value: value, target: .init(target, direction, words: words), verdict: verdict)
  }

  static func reached(_ label: String, _ words: String = "Ziel: mindestens 60\u{A0}%") -> IndicatorTargetChart.Row {
    indicator(label, share(0.84, 0.67...0.93), 0.6, .atLeast, words, .init(.reached, "erreicht"))
  }

  static func place(_ index: Int) -> IndicatorTargetChart.Row {
    let value = Double(index)
    let verdict = index > 5 ? Verdict(.reached, "ja") : Verdict(.missed, "nein")
    return indicator(
      "Ort \(index)", number(value * 11, value * 9...value * 13, digits: 0), 60,
      index.isMultiple(of: 2) ? .atMost : .atLeast, "60", verdict)
  }

  static let indicators: [SampleChart] = [
    indicators(
      "normal",
      [
        reached("Würden wieder teilnehmen"),
        indicator(
          "Kennen eine Ansprechperson", share(0.42, 0.26...0.59), 0.8, .atLeast, "Ziel: mindestens 80\u{A0}%",
          .init(.missed, "nicht erreicht")),
        indicator(
          "Haben abgebrochen", share(0.12, 0.06...0.22), 0.15, .atMost, "Ziel: höchstens 15\u{A0}%",
          .init(.undecided, "nicht zu sagen")),
        indicator(
          "Fühlten sich fair behandelt", .withheld("zurückgehalten"), 0.9, .atLeast, "Ziel: mindestens 90\u{A0}%",
          .init(.tooFew, "zu wenige")),
        indicator(
          "Haben das Netz genutzt", .absent("nicht gefragt"), 0.05, .atLeast, "Ziel: mindestens 5\u{A0}%", nil),
      ], axisTitle: "Anteil der gültigen Antworten"),
    indicators(
      "long", longLabels.map { reached($0, "Im Förderantrag vereinbartes Ziel: mindestens 60\u{A0}% der Befragten") }),
    indicators(
      "rating", measure: rating,
      [
        indicator(items[0], number(4.2, 3.8...4.5), 4, .atLeast, "Ziel: ≥ 4,0", .init(.undecided, "nicht zu sagen")),
        indicator(items[2], number(2.1, 1.6...2.6), 3.5, .atLeast, "Ziel: ≥ 3,5", .init(.missed, "nicht erreicht")),
        indicator(items[3], number(4.9, 4.7...5), 4, .atLeast, "Ziel: ≥ 4,0", .init(.reached, "erreicht")),
      ]),
    indicators("eleven", measure: .amounts, (1...11).map(place), axisTitle: "Teilnehmende"),
    indicators("empty", []),
    indicators(
      "withheld",
      [indicator(items[0], .withheld("zurückgehalten"), 0.5, .atLeast, "Ziel: 50\u{A0}%", .init(.tooFew, "zu wenige"))]),
    indicators(
      "one", measure: rating,
      [
        indicator(
          items[0], .shown(.init(4, .notEstimable, text: "4,0")), 3, .atLeast, "Ziel: ≥ 3", .init(.tooFew, "zu wenige"))
      ]),
    indicators(
      "million", measure: .amounts,
      [
        indicator(
          "Besuche", .shown(.init(1_000_000, .fullCount, text: "1.000.000")), 750_000, .atLeast, "Ziel: 750.000",
          .init(.reached, "erreicht")),
        indicator(
          "Beschwerden", .shown(.init(0, .fullCount, text: "0")), 0, .atMost, "Ziel: keine", .init(.reached, "erreicht")
        ),
      ]),
    indicators(
      "right-to-left",
      rightToLeft.map {
        indicator($0, share(0.84, 0.67...0.93), 0.6, .atLeast, "الهدف: ٦٠٪ على الأقل", .init(.reached, "تحقق"))
      }),
    indicators("pictographs", pictographs.map { reached($0, "🎯 60\u{A0}%") }),
  ]
}
