import Charting

extension GalleryChart {
  static let pairedChange = GalleryChart(
    name: "paired-change", title: "Paired change",
    purpose: "How the same respondents answered before and after: how many moved, and by how much."
  ) { sample in
    let (words, items) = (sample.words, sample.items)
    let top = Double(sample.points.count)
    let rows = items.enumerated().map { index, item in
      let pairs = max(min(sample.base, 1), sample.base - 11 * index)
      let counts = SyntheticCounts.spread(pairs, over: 3, peak: 0.95 - 0.12 * Double(index))
      let before = 1 + (top - 1) * (0.35 + 0.05 * Double(index))
      let change = (top - 1) * (0.28 - 0.09 * Double(index % 5))
      let estimate = sample.number(
        change, spread: top * 0.06, within: 1 - top...top - 1, of: pairs, fractionDigits: 1, isSigned: true)
      let isWithheld = sample.withholds(index)
      return PairedChangeChart.Row(
        label: item,
        moves: pairs == 0
          ? .absent(words.noAnswers)
          : isWithheld ? .withheld(words.withheld) : .shown(.init(less: counts[0], same: counts[1], more: counts[2])),
        shift: isWithheld ? .withheld(words.withheld) : shift(from: before, by: change, estimate),
        trailing: isWithheld ? "" : "n\u{A0}=\u{A0}\(words.numbers.integer(pairs))")
    }
    let terms = PairedChangeGalleryWords(sample).words
    let readings = rows.map { row in
      let moves = row.moves.words { "\(terms.less) \($0.less), \(terms.same) \($0.same), \(terms.more) \($0.more)" }
      return "\(row.label): \(moves), \(row.shift?.words(\.change.text) ?? "")"
    }
    return PairedChangeChart(
      caption: sample.caption(
        words.batteryQuestion, readings: readings, base: sample.baseLine(sample.base),
        method: sample.text(
          english: "Lines: 95% confidence interval of the mean change (Student’s t).",
          german: "Linien: 95-%-Konfidenzintervall der mittleren Änderung (Student-t).",
          arabic: "الخطوط: فاصل ثقة 95٪ لمتوسط التغير.")),
      words: terms, measure: .bounded(1...top, low: "", high: ""), rows: rows)
  }

  private static func shift(
    from before: Double, by change: Double, _ estimate: ChartValue<ChartEstimate>
  ) -> ChartValue<PairedChangeChart.Shift> {
    switch estimate {
    case .shown(let estimate): .shown(.init(before: before, after: before + change, change: estimate))
    case .withheld(let words): .withheld(words)
    case .absent(let words): .absent(words)
    }
  }
}

/// The words of a chart of changes in the language of a case.
private struct PairedChangeGalleryWords {
  let words: PairedChangeChart.Words

  init(_ sample: GalleryCase) {
    words = PairedChangeChart.Words(
      less: sample.text(english: "less favourable", german: "ungünstiger", arabic: "أقل"),
      same: sample.text(english: "same", german: "gleich", arabic: "نفسه"),
      more: sample.text(english: "more favourable", german: "günstiger", arabic: "أكثر"),
      movesTitle: sample.text(english: "Who moved (pairs)", german: "Wer sich bewegt hat (Paare)", arabic: "من تغير"),
      before: sample.text(english: "before", german: "vorher", arabic: "قبل"),
      after: sample.text(english: "after", german: "nachher", arabic: "بعد"),
      interval: sample.text(english: "interval of the change", german: "Intervall der Änderung", arabic: "فاصل التغير"),
      shiftTitle: sample.text(english: "By how much (mean)", german: "Um wie viel (Mittelwert)", arabic: "مقدار التغير")
    )
  }
}
