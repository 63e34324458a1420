import Charting

extension GalleryChart {
  static let distributionBar = GalleryChart(
    name: "distribution-bar", title: "Distribution bars",
    purpose: "How answers are distributed over the categories of a question, each share with its interval."
  ) { sample in
    let answers = sample.answers(over: sample.categories.count)
    let bars = zip(sample.categories, answers).map { DistributionBarChart.Bar(label: $0, answers: $1) }
    return DistributionBarChart(
      caption: sample.caption(
        sample.words.question, readings: bars.map { sample.reading($0.label, $0.answers) },
        base: sample.baseLine(sample.base)),
      bars: bars, base: sample.base, axisTitle: sample.axisTitle)
  }
}
