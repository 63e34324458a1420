import Charting

extension GalleryChart {
  static let missingReasons = GalleryChart(
    name: "missing-reasons", title: "Reasons for missing answers",
    purpose: "Why questions were not answered, as shares of those who should have answered."
  ) { sample in
    let reasons = reasons(of: sample)
    let rows = sample.words.items.enumerated().map { index, item in
      let missing = SyntheticCounts.spread(
        sample.base * (index + 1) / 12, over: reasons.count, peak: 0.2 * Double(index))
      let valid = sample.base - missing.reduce(0, +)
      let counts: ChartValue<MissingReasonsChart.Counts> =
        sample.base == 0
        ? .absent(sample.words.noAnswers)
        : sample.withheld(.shown(.init(reasons: missing, valid: valid)), row: index)
      return MissingReasonsChart.Row(
        label: item, counts: counts, trailing: counts.value == nil ? "" : sample.words.numbers.integer(valid),
        notAsked: sample.words.numbers.integer(index * 3))
    }
    return MissingReasonsChart(
      caption: sample.caption(
        sample.text(
          english: "Why are answers missing?", german: "Warum fehlen Antworten?", arabic: "لماذا تغيب الإجابات؟"),
        readings: rows.map { "\($0.label): \($0.trailing)" }, base: sample.baseLine(sample.base),
        method: sample.text(
          english: "Of those who were asked; no intervals, as nobody is left out.",
          german: "Von allen, die gefragt wurden; ohne Intervalle, da niemand fehlt.",
          arabic: "من بين جميع من سُئلوا؛ بلا فواصل ثقة.")),
      reasons: reasons, rows: rows,
      trailingTitle: sample.text(english: "valid", german: "gültig", arabic: "صالحة"),
      notAskedTitle: sample.text(english: "not asked", german: "nicht gefragt", arabic: "لم يُسألوا"),
      axisTitle: sample.text(
        english: "Share without a valid answer", german: "Anteil ohne gültige Antwort", arabic: "نسبة بلا إجابة صالحة"))
  }

  private static func reasons(of sample: GalleryCase) -> [String] {
    let names = [
      sample.text(english: "no answer", german: "keine Angabe", arabic: "بلا إجابة"),
      sample.text(english: "refused", german: "verweigert", arabic: "رفض"),
      sample.text(english: "don’t know", german: "weiß nicht", arabic: "لا أعرف"),
      sample.text(english: "not applicable", german: "trifft nicht zu", arabic: "لا ينطبق"),
      sample.text(english: "unreadable", german: "unlesbar", arabic: "غير مقروء"),
      sample.text(english: "broke off", german: "abgebrochen", arabic: "انقطع"),
    ]
    let further = (7...11).map { "Grund \($0)" }
    return Array((names + further).prefix(sample.categoryCount(usual: 6)))
  }
}
