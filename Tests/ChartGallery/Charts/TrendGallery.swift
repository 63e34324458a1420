import Charting

extension GalleryChart {
  static let trend = GalleryChart(
    name: "trend", title: "Trend over events",
    purpose: "How a share developed over events, broken where it must not be compared."
  ) { sample in
    let (words, base) = (sample.words, sample.base)
    let count = sample.categoryCount(usual: 5)
    let isLong = sample == .longGermanLabels || sample == .emojiAndCombiningMarks
    let events = (0..<count).map { index in
      TrendChart.Event(
        label: isLong ? words.categories[index] : String(2026 - count + index),
        base: "n\u{A0}=\u{A0}\(words.numbers.integer(base))")
    }
    let series = words.groups.prefix(2).enumerated().map { place, group in
      TrendChart.Series(
        label: group,
        points: (0..<count).map { index in
          let share = 0.35 + 0.4 * Double(index) / Double(max(1, count - 1)) - 0.12 * Double(place)
          return point(share, isWithheld: sample == .withheld && place == 1 && index == 2, in: sample)
        })
    }
    return TrendChart(
      caption: sample.caption(
        words.items[2], readings: series.map(\.label), base: sample.baseLine(base)),
      events: events, series: series,
      breaks: count > 3
        ? [
          .init(
            before: 2,
            reason: sample.text(english: "New wording", german: "Neuer Wortlaut", arabic: "صياغة جديدة"))
        ] : [],
      axis: .shares,
      tooFew: sample.text(
        english: "fewer than 10 answers", german: "weniger als 10 Antworten", arabic: "أقل من 10 إجابات"),
      axisTitle: words.shareAxis)
  }

  private static func point(_ share: Double, isWithheld: Bool, in sample: GalleryCase) -> TrendChart.Point {
    if isWithheld { return .init(.withheld(sample.words.withheld), base: sample.base) }
    let count = Int((share * Double(sample.base)).rounded())
    guard sample.base > 0, let interval = SyntheticCounts.share(count, of: sample.base).uncertainty.bounds else {
      return .init(.absent(sample.words.noAnswers), base: 0)
    }
    let (exact, numbers) = (Double(count) / Double(sample.base), sample.words.numbers)
    let text = "\(numbers.percent(exact)) (\(numbers.percentInterval(interval)))"
    return .init(.shown(ChartEstimate(exact, .interval(interval), text: text)), base: sample.base)
  }
}
