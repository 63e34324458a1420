import Charting

extension GalleryChart {
  static let differenceForest = GalleryChart(
    name: "difference-forest", title: "Forest of differences",
    purpose: "Differences between two groups with their intervals around a line of no difference."
  ) { sample in
    let (words, items) = (sample.words, sample.items)
    let rows = items.enumerated().map { index, item in
      let points = Double((index * 17) % 41) - 18
      return DifferenceForestChart.Row(
        label: item,
        difference: sample.withholds(index) ? .withheld(words.withheld) : difference(points, in: sample))
    }
    let summary = DifferenceForestChart.Row(
      label: sample.text(english: "All statements", german: "Alle Aussagen", arabic: "كل العبارات"),
      difference: difference(4, in: sample))
    let caption = sample.caption(
      words.batteryQuestion, readings: (rows + [summary]).map { "\($0.label): \($0.difference.words(\.text))" },
      base: sample.baseLine(sample.base),
      method: sample.text(
        english: "Lines: 95% confidence interval of the difference (Newcombe).",
        german: "Linien: 95-%-Konfidenzintervall der Differenz (Newcombe).", arabic: "الخطوط: فاصل ثقة 95٪ للفرق."))
    return DifferenceForestChart(
      caption: caption, rows: rows, summary: sample.base > 1 ? summary : nil,
      margin: .init(
        5,
        words: sample.text(english: "too small to matter", german: "zu klein, um etwas zu bedeuten", arabic: "فرق ضئيل")
      ),
      lowSide: "←\u{A0}\(words.groups[0])", highSide: "\(words.groups[1])\u{A0}→",
      axisTitle: sample.text(
        english: "Difference in percentage points", german: "Unterschied in Prozentpunkten",
        arabic: "الفرق بالنقاط المئوية"))
  }

  private static func difference(_ points: Double, in sample: GalleryCase) -> ChartValue<ChartEstimate> {
    guard sample.base == 0 || ValuePolicy.allowsShares(ofBase: sample.base) else { return .absent(sample.tooFew) }
    return sample.number(points, spread: 9, within: -100...100, of: sample.base, fractionDigits: 0, isSigned: true)
  }
}
