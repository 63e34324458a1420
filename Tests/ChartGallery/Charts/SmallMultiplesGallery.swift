import Charting

extension GalleryChart {
  static let smallMultiples = GalleryChart(
    name: "small-multiples", title: "Small multiples",
    purpose: "The same bars for several groups, a small panel each on the same axis."
  ) { sample in
    let words = sample.words
    let points = sample.points
    let panels = words.groups.enumerated().map { index, group in
      let counts = SyntheticCounts.spread(sample.base, over: points.count, peak: 0.9 - 0.35 * Double(index))
      let answers: ChartValue<[ChartValue<CountedShare>]> =
        sample == .withheld && index == 1
        ? .withheld(words.withheld)
        : .shown(
          counts.indices.map {
            sample == .withheld && index == 0 && $0 > 0
              ? .withheld(words.withheld) : .shown(SyntheticCounts.share(counts[$0], of: sample.base))
          })
      return SmallMultiplesChart.Panel(
        title: group, baseText: "n\u{A0}=\u{A0}\(words.numbers.integer(sample.base))", base: sample.base,
        answers: sample == .empty ? .absent(words.noAnswers) : answers)
    }
    return SmallMultiplesChart(
      caption: sample.caption(words.items[2], readings: panels.map(\.title), base: sample.baseLine(sample.base)),
      categories: points, panels: panels,
      axisTitle: sample.axisTitle)
  }
}
