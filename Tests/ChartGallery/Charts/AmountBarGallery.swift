import Charting

extension GalleryChart {
  static let amountBar = GalleryChart(
    name: "amount-bar", title: "Amount bars",
    purpose: "Mean amounts given to each item, such as points of a sum that was shared out, with their intervals."
  ) { sample in
    let (words, labels) = (sample.words, sample.categories)
    let parts = SyntheticCounts.spread(1000, over: labels.count, peak: 0.3)
    let bars = zip(labels, parts).enumerated().map { index, item in
      let (label, part) = item
      return AmountBarChart.Bar(
        label: label,
        amount: sample == .withheld && index == 2 ? .withheld(words.withheld) : amount(Double(part) / 10, in: sample))
    }
    return AmountBarChart(
      caption: sample.caption(
        sample.text(
          english: "Share out 100 points according to importance.",
          german: "Verteilen Sie 100 Punkte danach, was Ihnen wichtig war.", arabic: "وزّع 100 نقطة حسب الأهمية."),
        readings: bars.map { "\($0.label): \($0.amount.value?.text ?? words.withheld)" },
        base: sample.baseLine(sample.base),
        method: sample.text(
          english: "Lines: 95% confidence interval of the mean (Student’s t).",
          german: "Linien: 95-%-Konfidenzintervall des Mittelwerts (Student-t).",
          arabic: "الخطوط: فاصل ثقة 95٪ للمتوسط.")),
      bars: bars,
      axisTitle: sample.text(
        english: "Mean points of 100", german: "Mittlere Punkte von 100", arabic: "متوسط النقاط من 100"))
  }

  /// A mean whose standard deviation is half of it and a bit; no interval of one answer, no mean of none.
  private static func amount(_ mean: Double, in sample: GalleryCase) -> ChartValue<ChartEstimate> {
    guard sample.base > 0 else { return .absent(sample.words.noAnswers) }
    let numbers = sample.words.numbers
    let text = numbers.decimal(mean, fractionDigits: 1)
    guard sample.base > 1 else { return .shown(ChartEstimate(mean, .notEstimable, text: text)) }
    let reach = 2 * (2 + mean / 2) / Double(sample.base).squareRoot()
    let bounds = [mean - reach, mean + reach].map { numbers.decimal($0, fractionDigits: 1) }
    return .shown(
      ChartEstimate(mean, .interval(mean - reach...mean + reach), text: "\(text) (\(bounds[0])–\(bounds[1]))"))
  }
}
