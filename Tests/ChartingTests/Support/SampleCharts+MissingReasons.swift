@testable import Charting

extension SampleCharts {
  static let reasons = ["keine Angabe", "verweigert", "weiß nicht", "trifft nicht zu", "unlesbar", "abgebrochen"]

  static func missing(
    _ name: String, reasons: [String] = reasons, _ rows: [MissingReasonsChart.Row], limit: Double? = nil
  ) -> SampleChart {
    SampleChart(
      name: "missing-\(name)",
      chart: MissingReasonsChart(
        caption: caption("Warum fehlen Antworten?", base: "Anteil derer, die antworten sollten"), reasons: reasons,
        rows: rows,
        limit: limit.map {
          .init($0, axisTitle: "Anteil ohne gültige Antwort; die Achse endet bei \(NumberFormat.german.percent($0))")
        }, trailingTitle: "gültig", notAskedTitle: "nicht gefragt", axisTitle: "Anteil ohne gültige Antwort"))
  }

  static func lacking(
    _ label: String, _ reasons: [Int], valid: Int, notAsked: String = ""
  ) -> MissingReasonsChart.Row {
    let base = valid + reasons.reduce(0, +)
    let numbers = NumberFormat.german
    let trailing = base < 10 ? "\(valid) von \(base)" : numbers.count(valid, share: Double(valid) / Double(base))
    return .init(
      label: label, counts: .shown(.init(reasons: reasons, valid: valid)), trailing: trailing, notAsked: notAsked)
  }

  static let missingReasons: [SampleChart] = [
    missing(
      "normal",
      [
        lacking(items[0], [3, 0, 1, 0, 0, 0], valid: 57, notAsked: "0"),
        lacking(items[1], [2, 1, 4, 6, 1, 2], valid: 45, notAsked: "0"),
        lacking(items[2], [4, 2, 3, 0, 0, 3], valid: 19, notAsked: "30"),
        .init(label: items[3], counts: .withheld("zurückgehalten"), trailing: ""),
        .init(label: items[4], counts: .absent("niemand wurde gefragt"), trailing: "", notAsked: "61"),
      ], limit: 0.4),
    missing(
      "whole", [lacking(items[0], [3, 0, 1, 0, 0, 0], valid: 57), lacking(items[1], [30, 10, 1, 5, 5, 10], valid: 0)]),
    missing(
      "long", reasons: longLabels, longLabels.map { lacking($0, [3, 5, 1, 2, 4, 2], valid: 42, notAsked: "12") }),
    missing(
      "three", reasons: ["keine Angabe", "weiß nicht", "abgebrochen"],
      [lacking(items[0], [12, 4, 2], valid: 80), lacking(items[1], [2, 24, 0], valid: 72)]),
    missing(
      "eleven", reasons: (1...11).map { "Grund \($0)" },
      [lacking(items[0], (1...11).map { $0 }, valid: 34), lacking(items[1], (1...11).map { 12 - $0 }, valid: 34)]),
    missing("empty", []),
    missing("withheld", [.init(label: items[0], counts: .withheld("zurückgehalten"), trailing: "")]),
    missing(
      "one", [lacking(items[0], [1, 0, 0, 0, 0, 0], valid: 0), lacking(items[1], [2, 1, 0, 1, 0, 0], valid: 5)]),
    missing(
      "million", [lacking(items[0], [1, 0, 99_999, 0, 0, 0], valid: 900_000, notAsked: "1.234.567")], limit: 0.15),
    missing(
      "right-to-left", reasons: ["لا إجابة", "رفض", "لا أعرف"], rightToLeft.map { lacking($0, [12, 4, 2], valid: 80) }),
    missing(
      "pictographs", reasons: ["🤷 weiß nicht", "🙅🏽 verweigert"], pictographs.map { lacking($0, [4, 2], valid: 80) }),
  ]
}
