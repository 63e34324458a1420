import Charting

extension GalleryChart {
  static let histogram = GalleryChart(
    name: "histogram", title: "Histogram",
    purpose: "How numbers are distributed: columns over classes, and a box and the mean on the same axis."
  ) { sample in
    let (words, base) = (sample.words, sample.base)
    let counts = SyntheticCounts.spread(base, over: sample.categoryCount(usual: 8), peak: 0.3)
    let bins = HistogramBins(
      edges: (0...counts.count).map { 5 * Double($0) },
      counts: counts.enumerated().map { index, count in
        sample == .withheld && (2...3).contains(index) ? .withheld(words.withheld) : .shown(count)
      })
    return HistogramChart(
      caption: sample.caption(
        sample.text(
          english: "For how many years have you worked in the network?",
          german: "Wie viele Jahre arbeiten Sie schon im Netzwerk?", arabic: "منذ كم سنة تعمل في الشبكة؟"),
        readings: [mean(of: counts, in: sample).value?.text ?? words.noAnswers], base: sample.baseLine(base),
        method: sample.text(
          english: "Box: quartiles; whiskers to the ends of the data. Mean with its 95% confidence interval.",
          german: "Kasten: Quartile; Linien bis zu den Enden der Daten. Mittelwert mit 95-%-Konfidenzintervall.",
          arabic: "الصندوق: الأرباع؛ والخطوط إلى طرفي البيانات. المتوسط مع فاصل ثقة 95٪.")),
      bins: base == 0 ? .absent(words.noAnswers) : .shown(bins), base: base,
      box: sample == .withheld ? .withheld(words.withheld) : box(of: counts, in: sample),
      mean: sample == .withheld ? .withheld(words.withheld) : mean(of: counts, in: sample),
      axisTitle: sample.text(english: "Years", german: "Jahre", arabic: "سنوات"), heightTitle: words.countAxis)
  }

  /// The middles of the classes as numbers, so many of each as fall into it.
  private static func number(at part: Double, of counts: [Int]) -> Double {
    let place = Int(part * Double(counts.reduce(0, +) - 1))
    var passed = 0
    for (index, count) in counts.enumerated() {
      passed += count
      if place < passed { return 5 * Double(index) + 2.5 }
    }
    return 2.5
  }

  private static func box(of counts: [Int], in sample: GalleryCase) -> ChartValue<HistogramChart.Box> {
    guard sample.base > 0 else { return .absent(sample.words.noAnswers) }
    let numbers = [0, 0.25, 0.5, 0.75, 1].map { number(at: $0, of: counts) }
    let median = sample.words.numbers.decimal(numbers[2], fractionDigits: 1)
    return .shown(
      .init(
        lowerQuartile: numbers[1], median: numbers[2], upperQuartile: numbers[3], whiskers: numbers[0]...numbers[4],
        text: sample.text(english: "Median \(median)", german: "Median \(median)", arabic: "الوسيط \(median)")))
  }

  private static func mean(of counts: [Int], in sample: GalleryCase) -> ChartValue<ChartEstimate> {
    guard sample.base > 0 else { return .absent(sample.words.noAnswers) }
    let (n, format) = (Double(sample.base), sample.words.numbers)
    let middles = counts.indices.map { 5 * Double($0) + 2.5 }
    let mean = zip(middles, counts).reduce(0) { $0 + $1.0 * Double($1.1) } / n
    let squares = zip(middles, counts).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * Double($1.1) }
    let figure = format.decimal(mean, fractionDigits: 1)
    let words = sample.text(english: "Mean \(figure)", german: "Mittelwert \(figure)", arabic: "المتوسط \(figure)")
    guard sample.base > 1 else { return .shown(ChartEstimate(mean, .notEstimable, text: words)) }
    let reach = 2 * (squares / (n - 1) / n).squareRoot()
    let interval = mean - reach...mean + reach
    return .shown(
      ChartEstimate(mean, .interval(interval), text: "\(words) (\(format.interval(interval, fractionDigits: 1)))"))
  }
}
