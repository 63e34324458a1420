import Charting

extension GalleryChart {
  static let pairedChange = GalleryChart(
    name: "paired-change", title: "Before and after",
    purpose: "How many of the same respondents moved between two ratings, and by how much."
  ) { sample in
    let rows = sample.rowLabels.enumerated().map { row($1, index: $0, of: sample) }
    return PairedChangeChart(
      caption: sample.caption(
        sample.text(
          english: "What has changed through the event?", german: "Was hat sich verändert?", arabic: "ما الذي تغيّر؟"),
        readings: rows.map { "\($0.label): \($0.shift?.value?.change.text ?? $0.trailing)" },
        base: sample.baseLine(sample.base),
        method: sample.text(
          english: "Lines: 95% confidence interval of the mean change (Student’s t, paired).",
          german: "Linien: 95-%-Konfidenzintervall der mittleren Änderung (Student-t, gepaart).",
          arabic: "الخطوط: فاصل ثقة 95٪ لمتوسط التغير.")),
      words: words(of: sample), scale: sample == .elevenCategories ? 0...10 : 1...5, rows: rows)
  }

  private static func row(_ label: String, index: Int, of sample: GalleryCase) -> PairedChangeChart.Row {
    guard sample.base > 0 else {
      return .init(
        label: label, moves: .absent(sample.words.noAnswers), shift: .absent(sample.words.noAnswers), trailing: "n = 0")
    }
    let counts = SyntheticCounts.spread(sample.base, over: 3, peak: 1 - 0.2 * Double(index % 6))
    let (before, mean) = (2.2 + 0.3 * Double(index % 5), 1.1 - 0.35 * Double(index % 6))
    let change = sample.estimate(mean, spread: 1.2, within: -4...4, digits: 1, isSigned: true)
    let shift = change.map { PairedChangeChart.Shift(before: before, after: before + mean, change: $0) }
    return .init(
      label: label,
      moves: sample.withheld(.shown(.init(less: counts[0], same: counts[1], more: counts[2])), row: index),
      shift: sample.withheld(shift, row: index), trailing: "n = \(sample.words.numbers.integer(sample.base))")
  }

  private static func words(of sample: GalleryCase) -> PairedChangeChart.Words {
    .init(
      less: sample.text(english: "less favourable", german: "ungünstiger", arabic: "أقل إيجابية"),
      same: sample.text(english: "the same", german: "gleich", arabic: "كما هو"),
      more: sample.text(english: "more favourable", german: "günstiger", arabic: "أكثر إيجابية"),
      movesTitle: sample.text(english: "Who moved?", german: "Wer hat sich bewegt?", arabic: "من تغيّر رأيه؟"),
      before: sample.text(english: "before", german: "vorher", arabic: "قبل"),
      after: sample.text(english: "after", german: "nachher", arabic: "بعد"),
      interval: sample.text(
        english: "interval of the change", german: "Intervall der Änderung", arabic: "فاصل الثقة للتغير"),
      shiftTitle: sample.text(
        english: "By how much? (mean)", german: "Um wie viel? (Mittelwert)", arabic: "بكم؟ (المتوسط)"))
  }
}
