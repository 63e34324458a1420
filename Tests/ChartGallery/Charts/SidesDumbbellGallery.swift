import Charting

extension GalleryChart {
  static let sidesDumbbell = GalleryChart(
    name: "sides-dumbbell", title: "Both sides compared",
    purpose: "How two or more sides rated the same items, with intervals and what the comparison comes to in words."
  ) { sample in
    let (words, items) = (sample.words, sample.items)
    let sides = Array(words.groups.prefix(sample == .threeCategories ? 3 : 2))
    let rows = items.enumerated().map { index, item in
      let values = sides.indices.map { side in
        sample.withholds(index) && side == 1
          ? .withheld(words.withheld)
          : sample.share(0.35 + 0.1 * Double((index * 3 + side * 4) % 6), of: (sample.base + 1 - side) / 2)
      }
      return SidesDumbbellChart.Row(label: item, values: values, verdict: verdict(values, in: sample))
    }
    let readings = rows.map { row in
      let figures = zip(sides, row.values).map { "\($0) \($1.words(\.text))" }
      return "\(row.label): \((figures + [row.verdict?.words ?? ""]).joined(separator: ", "))"
    }
    return SidesDumbbellChart(
      caption: sample.caption(
        words.batteryQuestion, readings: readings, base: sample.baseLine(sample.base), method: words.method),
      sides: sides, measure: .shares, rows: rows,
      verdictTitle: sample.text(english: "Comparison", german: "Vergleich", arabic: "المقارنة"),
      axisTitle: sample.text(english: "Share who agree", german: "Anteil mit Zustimmung", arabic: "نسبة الموافقة"))
  }

  private static func verdict(_ values: [ChartValue<ChartEstimate>], in sample: GalleryCase) -> Verdict {
    let shown = values.compactMap(\.value)
    let bounds = shown.compactMap(\.uncertainty.bounds)
    guard bounds.count == values.count, let low = shown.map(\.value).min(), let high = shown.map(\.value).max() else {
      return Verdict(.tooFew, sample.text(english: "too few", german: "zu wenige", arabic: "قليل جدًا"))
    }
    let starts = bounds.map(\.lowerBound).max() ?? 0
    let ends = bounds.map(\.upperBound).min() ?? 0
    if starts > ends { return Verdict(.differ, sample.text(english: "differ", german: "uneinig", arabic: "يختلفون")) }
    return high - low < 0.12
      ? Verdict(.agree, sample.text(english: "agree", german: "einig", arabic: "يتفقون"))
      : Verdict(.undecided, sample.text(english: "cannot tell", german: "nicht zu sagen", arabic: "لا يمكن الجزم"))
  }
}
