import Charting

extension GalleryChart {
  static let indicatorTarget = GalleryChart(
    name: "indicator-target", title: "Indicators against targets",
    purpose: "Whether indicators reach what was set down for them, with their intervals."
  ) { sample in
    let rows = sample.rowLabels.enumerated().map { index, label in
      let part = [0.84, 0.62, 0.41, 0.12, 0.75, 0.97][index % 6]
      let value = sample.withheld(sample.share(Int(part * Double(sample.base)), of: sample.base), row: index)
      let target = IndicatorTargetChart.Target(
        index % 4 == 3 ? 0.15 : 0.6, index % 4 == 3 ? .atMost : .atLeast, words: targetWords(row: index, of: sample))
      return IndicatorTargetChart.Row(
        label: label, value: value, target: target, verdict: sample.verdict(verdict(value, target)))
    }
    return IndicatorTargetChart(
      caption: sample.caption(
        sample.text(
          english: "Did we reach what we had planned?", german: "Haben wir erreicht, was wir uns vorgenommen hatten?",
          arabic: "هل حققنا ما خططنا له؟"),
        readings: rows.map { sample.reading($0.label, $0.value) + ", \($0.target.words)" },
        base: sample.baseLine(sample.base), method: sample.words.method),
      measure: .shares, rows: rows,
      verdictTitle: sample.text(english: "result", german: "Ergebnis", arabic: "النتيجة"),
      axisTitle: sample.words.shareAxis)
  }

  private static func targetWords(row: Int, of sample: GalleryCase) -> String {
    row % 4 == 3
      ? sample.text(english: "at most 15%", german: "höchstens 15\u{A0}%", arabic: "15% على الأكثر")
      : sample.text(english: "at least 60%", german: "mindestens 60\u{A0}%", arabic: "60% على الأقل")
  }

  private static func verdict(
    _ value: ChartValue<ChartEstimate>, _ target: IndicatorTargetChart.Target
  ) -> Verdict.Kind {
    guard let bounds = value.value?.uncertainty.bounds else { return .tooFew }
    guard !bounds.contains(target.value) else { return .undecided }
    return (bounds.lowerBound > target.value) == (target.direction == .atLeast) ? .reached : .missed
  }
}
