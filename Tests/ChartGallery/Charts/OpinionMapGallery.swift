import Charting

extension GalleryChart {
  static let opinionMap = GalleryChart(
    name: "opinion-map", title: "Map of opinion groups",
    purpose: "Groups of like opinion, as large as they are many and near each other where they answered alike."
  ) { sample in
    let (words, base) = (sample.words, sample.base)
    let count = sample.categoryCount(usual: 3)
    let names = count == 3 ? words.groups : Array(words.categories.prefix(count))
    let sizes = SyntheticCounts.spread(base, over: count, peak: 0.5)
    let isShown = sizes.indices.map { sizes[$0] >= 10 && !(sample == .withheld && $0 == 2) }
    let groups = names.indices.filter { isShown[$0] }.map { index in
      OpinionMapChart.Group(
        label: names[index], size: Double(sizes[index]),
        text: words.numbers.count(sizes[index], share: Double(sizes[index]) / Double(base)),
        x: Double(index * 4 % 7) - 2, y: Double(index * 3 % 5) - 1)
    }
    let shown: ChartValue<[OpinionMapChart.Group]> =
      base == 0 ? .absent(words.noAnswers) : base < 10 ? .withheld(tooSmall(in: sample)) : .shown(groups)
    return OpinionMapChart(
      caption: sample.caption(
        sample.text(
          english: "Which groups of opinion are there?", german: "Welche Meinungsgruppen gibt es?",
          arabic: "ما مجموعات الرأي الموجودة؟"),
        readings: groups.map { "\($0.label): \($0.text)" }, base: sample.baseLine(base),
        method: sample.text(
          english: "Principal components of the votes; areas in proportion to sizes.",
          german: "Hauptkomponenten der Stimmen; Flächen im Verhältnis der Größen.",
          arabic: "المكونات الرئيسية للأصوات؛ المساحات متناسبة مع الأحجام.")),
      groups: shown,
      withheldGroups: base >= 10
        ? names.indices.filter { !isShown[$0] }.map { "\(names[$0]): \(tooSmall(in: sample))" } : [],
      levelTitle: component("1", 0.34, in: sample), uprightTitle: component("2", 0.18, in: sample))
  }

  private static func tooSmall(in sample: GalleryCase) -> String {
    sample.text(
      english: "withheld (fewer than 10)", german: "zurückgehalten (weniger als 10)", arabic: "محجوب (أقل من 10)")
  }

  private static func component(_ number: String, _ share: Double, in sample: GalleryCase) -> String {
    let figure = sample.words.numbers.percent(share)
    return sample.text(
      english: "Component \(number): \(figure) of variance", german: "Komponente \(number): \(figure) der Streuung",
      arabic: "المكون \(number): \(figure) من التباين")
  }
}
