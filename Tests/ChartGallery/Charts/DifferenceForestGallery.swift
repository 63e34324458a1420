import Charting

extension GalleryChart {
  static let differenceForest = GalleryChart(
    name: "difference-forest", title: "Forest of differences",
    purpose: "Differences between two sides with their intervals around a line of no difference."
  ) { sample in
    func points(_ value: Double) -> ChartValue<ChartEstimate> {
      sample.estimate(value, spread: 70, within: -100...100, digits: 0, isSigned: true)
    }
    let rows = sample.rowLabels.enumerated().map { index, label in
      DifferenceForestChart.Row(
        label: label, difference: sample.withheld(points(44 - 17 * Double(index % 5)), row: index))
    }
    let groups = sample.words.groups
    return DifferenceForestChart(
      caption: sample.caption(
        sample.text(
          english: "Where do both sides differ?", german: "Wo unterscheiden sich beide Seiten?",
          arabic: "أين يختلف الطرفان؟"),
        readings: rows.map { sample.reading($0.label, $0.difference) }, base: sample.baseLine(sample.base),
        method: sample.text(
          english: "Lines: 95% confidence interval of the difference (Newcombe).",
          german: "Linien: 95-%-Konfidenzintervall der Differenz (Newcombe).",
          arabic: "الخطوط: فاصل ثقة 95٪ للفرق.")),
      rows: rows,
      summary: .init(
        label: sample.text(english: "All items", german: "Alle Aussagen", arabic: "كل العبارات"), difference: points(11)
      ),
      margin: .init(
        10,
        words: sample.text(
          english: "too small to matter", german: "zu klein, um etwas zu bedeuten", arabic: "أصغر من أن يهم")),
      lowSide: "← \(groups[0])", highSide: "\(groups[1]) →",
      axisTitle: sample.text(
        english: "Difference in percentage points", german: "Unterschied in Prozentpunkten",
        arabic: "الفرق بالنقاط المئوية"),
      trailingTitle: sample.text(english: "difference", german: "Differenz", arabic: "الفرق"))
  }
}
