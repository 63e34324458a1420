import Charting

extension GalleryChart {
  static let severalChoice = GalleryChart(
    name: "several-choice", title: "Several choices",
    purpose:
      "How many respondents chose each of several answers, as shares of respondents that add up to more than 100%."
  ) { sample in
    let labels = sample.categories
    let shown = labels.indices.map { index in
      let count = sample.base * (labels.count - index) / (labels.count + 1) + (sample == .single && index == 0 ? 1 : 0)
      return sample == .withheld && index == 2
        ? ChartValue.withheld(sample.words.withheld) : .shown(SyntheticCounts.share(count, of: sample.base))
    }
    let choices = zip(labels, shown).enumerated().map { index, choice in
      SeveralChoiceChart.Choice(
        label: choice.0, respondents: choice.1, isExclusive: index == labels.count - 1 && labels.count > 3)
    }
    return SeveralChoiceChart(
      caption: sample.caption(
        sample.words.question, readings: choices.map { sample.reading($0.label, $0.respondents) },
        base: sample.baseLine(sample.base)),
      choices: choices, base: sample.base, order: .mostFrequentFirst, axisTitle: sample.axisTitle)
  }
}
