import Charting

extension GalleryChart {
  static let distributionBar = GalleryChart(
    name: "distribution-bar", title: "Distribution bars",
    purpose: "How answers are distributed over the categories of a question, each share with its interval."
  ) { sample in
    let (words, base) = (sample.words, sample.base)
    let counts = SyntheticCounts.spread(base, over: sample.categories.count, peak: 0.2)
    let bars = zip(sample.categories, counts).enumerated().map { index, category in
      let (label, count) = category
      if sample == .withheld && (2...3).contains(index) {
        return DistributionBarChart.Bar(label: label, withheld: words.withheld)
      }
      guard base >= 10 else { return DistributionBarChart.Bar(label: label, count: count) }
      return DistributionBarChart.Bar(
        label: label, count: count, share: Double(count) / Double(base),
        interval: SyntheticCounts.interval(count, of: base))
    }
    return DistributionBarChart(
      caption: sample.caption(
        words.question, reading: words.shareAxis, base: sample.baseLine(base), method: base >= 10 ? words.method : nil),
      bars: bars, measure: base >= 10 ? .share : .count, axisTitle: base >= 10 ? words.shareAxis : words.countAxis)
  }
}
