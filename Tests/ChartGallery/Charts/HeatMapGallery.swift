import Charting

extension GalleryChart {
  static let heatMap = GalleryChart(
    name: "heat-map", title: "Heat map of items by groups",
    purpose: "Figures of items by groups as a coloured table that says what is withheld."
  ) { sample in
    let (words, base) = (sample.words, sample.base)
    let items = (sample == .elevenCategories ? words.categories : words.items).prefix(sample.categoryCount(usual: 5))
    let rows = items.enumerated().map { index, item in
      HeatMapChart.Row(
        label: item,
        cells: words.groups.indices.map { group in
          if base == 0 { return .absent(words.noAnswers) }
          if sample == .withheld && (index + group).isMultiple(of: 3) { return .withheld(words.withheld) }
          let count = base * (1 + (5 * index + 7 * group) % 9) / 9
          guard case .shown(let share) = sample.share(Double(count) / Double(base), of: base) else {
            return .shown(.few(count, of: base))
          }
          return .shown(.figure(share.value, text: share.text))
        })
    }
    return HeatMapChart(
      caption: sample.caption(
        words.batteryQuestion, readings: Array(items), base: sample.baseLine(base),
        method: sample.text(
          english: "Colour repeats the figure; in brackets its 95% confidence interval (Wilson).",
          german: "Die Farbe wiederholt die Zahl; in Klammern ihr 95-%-Konfidenzintervall (Wilson).",
          arabic: "اللون يكرر الرقم؛ وبين قوسين فاصل ثقة 95٪ (ويلسون).")),
      groups: words.groups.map { .init(label: $0, base: "n\u{A0}=\u{A0}\(words.numbers.integer(base))") }, rows: rows,
      colours: .amounts(0...1, low: words.numbers.percent(0), high: words.numbers.percent(1)))
  }
}
