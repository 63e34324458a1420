import Charting

extension GalleryChart {
  static let indicatorTarget = GalleryChart(
    name: "indicator-target", title: "Indicators against targets",
    purpose: "Whether indicators reach what was agreed, with their intervals."
  ) { sample in
    let (words, items) = (sample.words, sample.items)
    let rows = items.enumerated().map { index, item in
      let target = [0.6, 0.75, 0.5, 0.8, 0.15, 0.4][index % 6]
      let direction = index % 6 == 4 ? IndicatorTargetChart.Target.Direction.atMost : .atLeast
      let value =
        sample.withholds(index)
        ? .withheld(words.withheld) : sample.share([0.82, 0.44, 0.56, 0.9, 0.1, 0.3][index % 6], of: sample.base)
      let goal = words.numbers.percent(target)
      let least = sample.text(english: "Target: at least", german: "Ziel: mindestens", arabic: "الهدف: على الأقل")
      let most = sample.text(english: "Target: at most", german: "Ziel: höchstens", arabic: "الهدف: على الأكثر")
      return IndicatorTargetChart.Row(
        label: item, value: value,
        target: .init(target, direction, words: "\(direction == .atLeast ? least : most) \(goal)"),
        verdict: verdict(value, target, direction, in: sample))
    }
    let readings = rows.map { row in
      "\(row.label): \(row.value.words(\.text)), \(row.target.words), \(row.verdict?.words ?? "")"
    }
    return IndicatorTargetChart(
      caption: sample.caption(
        sample.text(
          english: "What we set out to reach", german: "Was wir uns vorgenommen hatten", arabic: "ما أردنا تحقيقه"),
        readings: readings, base: sample.baseLine(sample.base), method: words.method),
      measure: .shares, rows: rows, verdictTitle: sample.text(english: "Result", german: "Ergebnis", arabic: "النتيجة"),
      axisTitle: words.shareAxis)
  }

  private static func verdict(
    _ value: ChartValue<ChartEstimate>, _ target: Double, _ direction: IndicatorTargetChart.Target.Direction,
    in sample: GalleryCase
  ) -> Verdict {
    guard let bounds = value.value?.uncertainty.bounds else {
      return Verdict(.tooFew, sample.text(english: "too few", german: "zu wenige", arabic: "قليل جدًا"))
    }
    guard !bounds.contains(target) else {
      return Verdict(
        .undecided, sample.text(english: "cannot tell", german: "nicht zu sagen", arabic: "لا يمكن الجزم"))
    }
    return (bounds.lowerBound > target) == (direction == .atLeast)
      ? Verdict(.reached, sample.text(english: "reached", german: "erreicht", arabic: "تحقق"))
      : Verdict(.missed, sample.text(english: "not reached", german: "nicht erreicht", arabic: "لم يتحقق"))
  }
}
