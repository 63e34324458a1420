import Charting

extension GalleryChart {
  static let ranking = GalleryChart(
    name: "ranking", title: "Ranking",
    purpose: "In which place respondents put each item, stacked from the first place to the last."
  ) { sample in
    let (words, base) = (sample.words, sample.base)
    let places = sample.categoryCount(usual: 4)
    let items = Array(words.categories.prefix(min(places, words.categories.count)))
    let rows = items.enumerated().map { index, item in
      let peak = Double(index) / Double(max(1, items.count - 1))
      let counts = SyntheticCounts.spread(base, over: places + 1, peak: 0.9 * peak)
      let ranked = base - (counts.last ?? 0)
      let sum = zip(1...places, counts).reduce(0) { $0 + $1.0 * $1.1 }
      let content: RankingChart.Row.Content =
        if base == 0 {
          .empty(words.noAnswers)
        } else if base < 10 {
          .counts(counts)
        } else {
          .shares(counts.map { Double($0) / Double(base) }, counts: counts)
        }
      let mean = ranked > 0 ? words.numbers.decimal(Double(sum) / Double(ranked), fractionDigits: 2) : ""
      return RankingChart.Row(label: item, content: content, value: mean)
    }
    let unranked = sample.text(english: "not ranked", german: "ohne Platz", arabic: "بلا مرتبة")
    return RankingChart(
      caption: sample.caption(
        sample.text(
          english: "What mattered most to you? Put it in order.", german: "Was war Ihnen am wichtigsten? Ordnen Sie.",
          arabic: "ما الأهم بالنسبة لك؟ رتّب حسب الأهمية."),
        reading: words.shareAxis,
        base: sample.baseLine(base)
          + sample.text(
            english: "; on the right the mean rank", german: "; rechts der mittlere Rang", arabic: "؛ متوسط المرتبة")),
      places: (1...places).map { sample.text(english: "Place \($0)", german: "Platz \($0)", arabic: "المرتبة \($0)") },
      unranked: unranked, rows: rows, axisTitle: base >= 10 ? words.shareAxis : words.countAxis)
  }
}
