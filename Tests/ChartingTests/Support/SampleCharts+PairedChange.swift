@testable import Charting

extension SampleCharts {
  static let changeWords = PairedChangeChart.Words(
    less: "ungünstiger", same: "gleich", more: "günstiger", movesTitle: "Wer hat sich bewegt? (Zahl der Paare)",
    before: "vorher", after: "nachher", interval: "Intervall der Änderung",
    shiftTitle: "Um wie viel? (Mittelwert, Skala 1 bis 5)")

  static func changes(
    _ name: String, _ rows: [PairedChangeChart.Row], words: PairedChangeChart.Words = changeWords,
    scale: ClosedRange<Double> = 1...5
  ) -> SampleChart {
    SampleChart(
      name: "changes-\(name)",
      chart: PairedChangeChart(
        caption: caption("Was hat sich verändert?", base: "Dieselben Personen vorher und nachher"), words: words,
        measure: .bounded(scale, low: "", high: ""), rows: rows))
  }

  static func change(
    _ label: String, _ moves: (Int, Int, Int), _ before: Double, _ after: Double, _ interval: ClosedRange<Double>
  ) -> PairedChangeChart.Row {
    let pairs = NumberFormat.german.integer(moves.0 + moves.1 + moves.2)
    guard case .shown(let estimate) = number(after - before, interval, isSigned: true) else {
      preconditionFailure("a number is shown")
    }
    return .init(
      label: label, moves: .shown(.init(less: moves.0, same: moves.1, more: moves.2)),
      shift: .shown(.init(before: before, after: after, change: estimate)), trailing: "\(pairs) Paare")
  }

  static let pairedChanges: [SampleChart] = [
    changes(
      "normal",
      [
        change(items[1], (1, 5, 29), 2, 4.2, 1.8...2.6),
        change(items[2], (14, 15, 6), 3.6, 3.3, -0.7...0.1),
        change(items[3], (2, 3, 3), 4, 4.1, -0.5...0.7),
        .init(
          label: items[4], moves: .withheld("zurückgehalten"), shift: .withheld("zurückgehalten (zu wenige)"),
          trailing: ""),
      ]),
    changes(
      "moves-only",
      [
        .init(label: items[0], moves: .shown(.init(less: 3, same: 12, more: 20)), trailing: "35 Paare"),
        .init(label: items[1], moves: .absent("keine Paare"), trailing: "0 Paare"),
      ]),
    changes("long", longLabels.map { change($0, (4, 10, 16), 3, 3.8, 0.3...1.3) }),
    changes("three", ["A", "B", "C"].map { change($0, (4, 10, 16), 3, 3.8, 0.3...1.3) }),
    changes(
      "eleven", (1...11).map { change("Aussage \($0)", ($0, 12 - $0, $0), 5, Double($0 - 1), -2...2) }, scale: 0...10),
    changes("empty", []),
    changes(
      "withheld",
      [.init(label: items[0], moves: .withheld("zurückgehalten"), shift: .withheld("zurückgehalten"), trailing: "")]),
    changes(
      "one",
      [
        .init(
          label: items[0], moves: .shown(.init(less: 0, same: 0, more: 1)),
          shift: .shown(.init(before: 1, after: 5, change: .init(4, .notEstimable, text: "+4"))), trailing: "1 Paar")
      ]),
    changes(
      "million",
      [
        change(items[0], (1, 0, 999_999), 1, 5, 3.9...4), change(items[1], (1_000_000, 0, 0), 5, 1, -4 ... -3.9),
        change(items[2], (0, 1_000_000, 0), 3, 3, 0...0),
      ]),
    changes(
      "right-to-left", rightToLeft.map { change($0, (4, 10, 16), 3, 3.8, 0.3...1.3) },
      words: .init(
        less: "أقل", same: "نفسه", more: "أكثر", movesTitle: "من تغير؟", before: "قبل", after: "بعد",
        interval: "المجال",
        shiftTitle: "بكم؟")),
    changes("pictographs", pictographs.map { change($0, (4, 10, 16), 3, 3.8, 0.3...1.3) }),
  ]
}
