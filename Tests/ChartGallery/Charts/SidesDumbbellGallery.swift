import Charting

extension GalleryChart {
  static let sidesDumbbell = GalleryChart(
    name: "sides-dumbbell", title: "Sides compared",
    purpose: "How two or more sides answered the same items, and whether they agree, differ or nobody can tell."
  ) { sample in
    let words = sample.words
    let sides = Array(words.groups.prefix(sample == .threeCategories ? 3 : 2))
    let rows = sample.rowLabels.enumerated().map { index, label in
      let values = sides.indices.map { side in
        let base = sample.base > 1 ? sample.base / 2 + side : sample.base
        let part = max(0, 0.9 - 0.09 * Double(index) * Double(side == 0 ? 1 : index % 3))
        return side == 1
          ? sample.withheld(sample.share(Int(part * Double(base)), of: base), row: index)
          : sample.share(Int(part * Double(base)), of: base)
      }
      return SidesDumbbellChart.Row(label: label, values: values, verdict: sample.verdict(verdict(values)))
    }
    return SidesDumbbellChart(
      caption: sample.caption(
        words.batteryQuestion, readings: rows.map { "\($0.label): \($0.verdict?.words ?? "")" },
        base: sample.baseLine(sample.base), method: words.method),
      sides: sides, measure: .shares, rows: rows,
      verdictTitle: sample.text(english: "comparison", german: "Vergleich", arabic: "المقارنة"),
      axisTitle: sample.text(
        english: "Share that agrees", german: "Anteil mit Zustimmung", arabic: "نسبة الموافقين"))
  }

  /// Whether intervals lie apart, or the points close together.
  private static func verdict(_ values: [ChartValue<ChartEstimate>]) -> Verdict.Kind {
    let shown = values.compactMap(\.value)
    guard shown.count == values.count, let first = shown.first, let last = shown.last else { return .tooFew }
    let apart = (first.value - last.value).magnitude
    guard let a = first.uncertainty.bounds, let b = last.uncertainty.bounds else { return .undecided }
    return a.overlaps(b) ? (apart < 0.05 ? .agree : .undecided) : .differ
  }
}
