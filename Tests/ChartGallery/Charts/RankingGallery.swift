import Charting

extension GalleryChart {
  static let ranking = GalleryChart(
    name: "ranking", title: "Ranking",
    purpose: "In which place respondents put each item, stacked from the first place to the last."
  ) { sample in
    let (words, base, places) = (sample.words, sample.base, sample.categoryCount(usual: 4))
    let items = words.categories.prefix(places)
    let rows = items.enumerated().map { index, item in
      let counts = SyntheticCounts.spread(
        base, over: places + 1, peak: 0.9 * Double(index) / Double(max(1, items.count - 1)))
      let sum = zip(1...places, counts).reduce(0) { $0 + $1.0 * $1.1 }
      let ranked = base - (counts.last ?? 0)
      let mean = ranked > 0 ? words.numbers.decimal(Double(sum) / Double(ranked), fractionDigits: 2) : ""
      let shown: ChartValue<CategoryCounts> =
        if base == 0 {
          .absent(words.noAnswers)
        } else if sample == .withheld && index == 1 {
          .withheld(words.withheld)
        } else {
          .shown(CategoryCounts(counts: counts))
        }
      return RankingChart.Row(label: item, places: shown, trailing: shown.value == nil ? "" : mean)
    }
    return RankingChart(
      caption: sample.caption(
        sample.text(
          english: "What mattered most to you? Put it in order.", german: "Was war Ihnen am wichtigsten? Ordnen Sie.",
          arabic: "ما الأهم بالنسبة لك؟ رتّب حسب الأهمية."),
        readings: rows.map { "\($0.label): \($0.trailing)" }, base: sample.baseLine(base),
        method: sample.text(
          english: "Mean rank of those who ranked the item.", german: "Mittlerer Rang bei denen, die einen vergaben.",
          arabic: "متوسط المرتبة لدى من رتّب العنصر.")),
      places: (1...places).map { sample.text(english: "Place \($0)", german: "Platz \($0)", arabic: "المرتبة \($0)") },
      unranked: sample.text(english: "not ranked", german: "ohne Platz", arabic: "بلا مرتبة"), rows: rows,
      trailingTitle: sample.text(english: "mean rank", german: "mittlerer Rang", arabic: "متوسط المرتبة"),
      axisTitle: sample.axisTitle)
  }
}
