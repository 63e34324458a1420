import Charting

extension GalleryChart {
  static let keyDriver = GalleryChart(
    name: "key-driver", title: "Key drivers",
    purpose: "How strongly items go with the overall rating, and how they are rated themselves."
  ) { sample in
    let (words, items) = (sample.words, sample.items)
    let rows = items.enumerated().map { index, item in
      let association = 0.68 - 0.13 * Double(index % 6)
      let share = 0.3 + 0.12 * Double((index * 5) % 6)
      let isShown = ValuePolicy.allowsShares(ofBase: sample.base) && !sample.withholds(index)
      return KeyDriverChart.Row(
        label: item,
        association: sample.withholds(index) ? .withheld(words.withheld) : correlation(association, in: sample),
        rating: sample.withholds(index) ? .withheld(words.withheld) : sample.share(share, of: sample.base),
        trailing: isShown ? word(association, share, in: sample) : "")
    }
    let readings = rows.map { row in
      "\(row.label): \(row.association.words(\.text)), \(row.rating.words(\.text)) \(row.trailing)"
    }
    return KeyDriverChart(
      caption: sample.caption(
        words.batteryQuestion, readings: readings, base: sample.baseLine(sample.base),
        method: sample.text(
          english: "Spearman’s rank correlation; lines: 95% confidence intervals.",
          german: "Rangkorrelation nach Spearman; Linien: 95-%-Konfidenzintervalle.",
          arabic: "معامل سبيرمان؛ الخطوط: فواصل ثقة 95٪.")),
      associationBounds: -1...1, rows: rows,
      associationTitle: sample.text(
        english: "Goes with the overall rating", german: "Zusammenhang mit der Gesamtbewertung",
        arabic: "الارتباط بالتقييم العام"),
      ratingTitle: sample.text(
        english: "Share who rate it well", german: "Anteil guter Bewertungen", arabic: "نسبة التقييم الجيد"))
  }

  private static func correlation(_ value: Double, in sample: GalleryCase) -> ChartValue<ChartEstimate> {
    guard sample.base == 0 || ValuePolicy.allowsShares(ofBase: sample.base) else { return .absent(sample.tooFew) }
    return sample.number(value, spread: 0.17, within: -1...1, of: sample.base, fractionDigits: 2)
  }

  private static func word(_ association: Double, _ share: Double, in sample: GalleryCase) -> String {
    if association < 0.3 {
      return sample.text(english: "cannot tell", german: "nicht zu sagen", arabic: "لا يمكن الجزم")
    }
    return share >= 0.6
      ? sample.text(english: "strength", german: "Stärke", arabic: "نقطة قوة")
      : sample.text(english: "to improve", german: "verbessern", arabic: "للتحسين")
  }
}
