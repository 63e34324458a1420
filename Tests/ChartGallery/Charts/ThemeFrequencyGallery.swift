import Charting

extension GalleryChart {
  static let themeFrequency = GalleryChart(
    name: "theme-frequency", title: "Theme frequencies",
    purpose: "How many respondents raised each theme in their own words, and who they are."
  ) { sample in
    let labels = sample.categories
    let answers = sample.answers(over: labels.count, peak: 0.4)
    let kinds = [
      sample.text(english: "Praise", german: "Lob", arabic: "ثناء"),
      sample.text(english: "Wishes", german: "Wünsche", arabic: "رغبات"),
    ]
    let topics = zip(labels, answers).enumerated().map { index, topic in
      let (label, respondents) = topic
      return ThemeFrequencyChart.Topic(
        label: label, respondents: respondents, detail: detail(of: respondents.value?.count, in: sample),
        group: kinds[index % 2])
    }
    return ThemeFrequencyChart(
      caption: sample.caption(
        sample.text(
          english: "What else would you like to tell us?", german: "Was möchten Sie uns noch mitteilen?",
          arabic: "ما الذي تود إخبارنا به أيضًا؟"),
        readings: topics.map { sample.reading($0.label, $0.respondents) }, base: sample.baseLine(sample.base)),
      topics: topics, base: sample.base, axisTitle: sample.axisTitle)
  }

  /// Who raised a theme: two thirds of the first group, the rest of the second.
  private static func detail(of count: Int?, in sample: GalleryCase) -> String {
    guard let count, count > 0 else { return "" }
    let (first, groups, numbers) = (count * 2 / 3, sample.words.groups, sample.words.numbers)
    return "\(groups[0])\u{A0}\(numbers.integer(first)) · \(groups[1])\u{A0}\(numbers.integer(count - first))"
  }
}
