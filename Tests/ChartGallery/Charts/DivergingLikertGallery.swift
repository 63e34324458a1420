import Charting

extension GalleryChart {
  static let divergingLikert = GalleryChart(
    name: "diverging-likert", title: "Diverging Likert chart",
    purpose: "How items of a battery were rated on one ordered scale, stacked to both sides of a common centre."
  ) { sample in
    let (words, points) = (sample.words, sample.points)
    let rows = words.items.enumerated().map { index, item in
      let base = max(min(sample.base, 1), sample.base - 3 * index)
      let counts = SyntheticCounts.spread(base, over: points.count, peak: 0.95 - 0.13 * Double(index))
      let answers: ChartValue<CategoryCounts> =
        if base == 0 {
          .absent(words.noAnswers)
        } else if sample == .withheld && index.isMultiple(of: 2) {
          .withheld(words.withheld)
        } else {
          .shown(CategoryCounts(counts: counts))
        }
      let trailing = answers.value == nil && base > 0 ? "" : "n\u{A0}=\u{A0}\(words.numbers.integer(base))"
      return DivergingLikertChart.Row(label: item, answers: answers, trailing: trailing)
    }
    let readings = rows.map { row in
      let counts = row.answers.value.map { zip(points, $0.counts).map { "\($0) \($1)" }.joined(separator: ", ") }
      return "\(row.label): \(counts ?? (sample == .empty ? words.noAnswers : words.withheld))"
    }
    return DivergingLikertChart(
      caption: sample.caption(
        words.batteryQuestion, readings: readings, base: sample.baseLine(sample.base),
        method: sample.text(
          english: "Shares of the valid answers of each row.", german: "Anteile an den gültigen Antworten jeder Zeile.",
          arabic: "نسب من الإجابات الصالحة في كل صف.")),
      scale: DivergingLikertChart.Scale(labels: points), rows: rows, unfavourableSide: words.unfavourable,
      favourableSide: words.favourable)
  }
}
