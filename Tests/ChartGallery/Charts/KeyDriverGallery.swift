import Charting

extension GalleryChart {
  static let keyDriver = GalleryChart(
    name: "key-driver", title: "Key drivers",
    purpose: "How strongly each item goes with the overall rating, beside how it is rated itself."
  ) { sample in
    let rows = sample.rowLabels.enumerated().map { index, label in
      let part = 0.9 - 0.07 * Double(index)
      return KeyDriverChart.Row(
        label: label,
        association: sample.withheld(
          sample.estimate(0.7 - 0.15 * Double(index % 6), spread: 0.9, within: -1...1, digits: 2), row: index),
        rating: sample.withheld(sample.share(Int(part * Double(sample.base)), of: sample.base), row: index),
        trailing: sample.base > 1 && index % 3 == 0
          ? sample.text(english: "strength", german: "Stärke", arabic: "نقطة قوة") : "")
    }
    return KeyDriverChart(
      caption: sample.caption(
        sample.text(
          english: "What goes with the overall rating?", german: "Was hängt mit der Gesamtbewertung zusammen?",
          arabic: "ما الذي يرتبط بالتقييم العام؟"),
        readings: rows.map { sample.reading($0.label, $0.association) }, base: sample.baseLine(sample.base),
        method: sample.text(
          english: "Lines: 95% confidence intervals (Bonett & Wright; Wilson).",
          german: "Linien: 95-%-Konfidenzintervalle (Bonett & Wright; Wilson).", arabic: "الخطوط: فواصل ثقة 95٪.")),
      associationBounds: -1...1, rows: rows,
      associationTitle: sample.text(
        english: "Correlation with the overall rating (Spearman)",
        german: "Zusammenhang mit der Gesamtbewertung (Spearman)", arabic: "الارتباط بالتقييم العام (سبيرمان)"),
      ratingTitle: sample.text(
        english: "Share of the two best answers", german: "Anteil der beiden besten Antworten",
        arabic: "نسبة أفضل إجابتين"))
  }
}
