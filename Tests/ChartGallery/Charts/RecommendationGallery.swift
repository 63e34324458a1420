import Charting

extension GalleryChart {
  static let recommendation = GalleryChart(
    name: "recommendation", title: "Recommendation",
    purpose: "How likely respondents are to recommend the event, from 0 to 10, and the Net Promoter Score."
  ) { sample in
    let (words, base) = (sample.words, sample.base)
    let counts = SyntheticCounts.spread(base, over: 11, peak: 0.85)
    let score = score(counts, in: sample)
    return RecommendationChart(
      caption: sample.caption(
        sample.text(
          english: "How likely are you to recommend the event?",
          german: "Wie wahrscheinlich ist es, dass Sie die Veranstaltung weiterempfehlen?",
          arabic: "ما مدى احتمال أن توصي بهذه الفعالية؟"),
        readings: [score.value?.text ?? words.withheld], base: sample.baseLine(base),
        method: sample.text(
          english: "NPS: promoters minus detractors in points, with its 95% confidence interval.",
          german: "NPS: Empfehlende minus Kritische in Punkten, mit 95-%-Konfidenzintervall.",
          arabic: "صافي المروجين: المروجون ناقص المنتقدين، مع فاصل ثقة 95٪.")),
      answers: sample == .withheld ? .withheld(words.withheld) : .shown(CategoryCounts(counts: counts)), score: score,
      groups: groups(of: sample), axisTitle: sample.axisTitle)
  }

  /// The score with the interval of a mean of −1, 0 and 1.
  private static func score(_ counts: [Int], in sample: GalleryCase) -> ChartValue<ChartEstimate> {
    if sample == .withheld { return .withheld(sample.words.withheld) }
    let base = counts.reduce(0, +)
    guard ValuePolicy.allowsShares(ofBase: base) else {
      return .absent(
        sample.text(
          english: "No Net Promoter Score below 10 valid answers",
          german: "Kein Net Promoter Score unter 10 gültigen Antworten",
          arabic: "لا يُحسب مؤشر صافي المروجين لأقل من 10 إجابات"))
    }
    let (n, numbers) = (Double(base), sample.words.numbers)
    let (down, up) = (Double(counts[0...6].reduce(0, +)) / n, Double(counts[9...10].reduce(0, +)) / n)
    let mean = up - down
    let reach = 1.96 * ((up + down - mean * mean) / n).squareRoot()
    let words = [mean, mean - reach, mean + reach].map { numbers.signed(100 * $0) }
    return .shown(
      ChartEstimate(
        100 * mean, .interval(100 * (mean - reach)...100 * (mean + reach)),
        text: "NPS \(words[0]) (\(words[1]) … \(words[2]))"))
  }

  private static func groups(of sample: GalleryCase) -> RecommendationChart.Groups {
    let marks = sample == .emojiAndCombiningMarks ? ["😡 ", "😐 ", "😍 "] : ["", "", ""]
    let names = [
      sample.text(english: "Detractors 0–6", german: "Kritische 0–6", arabic: "المنتقدون 0–6"),
      sample.text(english: "Passives 7–8", german: "Passive 7–8", arabic: "المحايدون 7–8"),
      sample.text(english: "Promoters 9–10", german: "Empfehlende 9–10", arabic: "المروجون 9–10"),
    ]
    let marked = zip(marks, names).map { $0 + $1 }
    return RecommendationChart.Groups(detractors: marked[0], passives: marked[1], promoters: marked[2])
  }
}
