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
      let content: DivergingLikertChart.Row.Content =
        if base == 0 {
          .empty(words.noAnswers)
        } else if sample == .withheld && index.isMultiple(of: 2) {
          .withheld(words.withheld)
        } else if base < 10 {
          .counts(counts)
        } else {
          .shares(counts.map { Double($0) / Double(base) }, counts: counts)
        }
      let isWithheld = if case .withheld = content { true } else { false }
      return DivergingLikertChart.Row(
        label: item, content: content, base: isWithheld ? "" : "n = \(words.numbers.integer(base))")
    }
    return DivergingLikertChart(
      caption: sample.caption(words.batteryQuestion, reading: words.shareAxis, base: words.shareAxis),
      scale: DivergingLikertChart.Scale(labels: points), rows: rows, unfavourableSide: words.unfavourable,
      favourableSide: words.favourable)
  }
}
