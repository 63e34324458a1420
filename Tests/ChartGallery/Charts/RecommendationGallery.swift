import Charting

extension GalleryChart {
  static let recommendation = GalleryChart(
    name: "recommendation", title: "Recommendation",
    purpose: "How likely respondents are to recommend the event, from 0 to 10, and the Net Promoter Score."
  ) { sample in
    let (words, base) = (sample.words, sample.base)
    let counts = SyntheticCounts.spread(base, over: 11, peak: 0.85)
    let (detractors, promoters) = (counts[0...6].reduce(0, +), counts[9...10].reduce(0, +))
    let noScore = sample.text(
      english: "No Net Promoter Score below 10 valid answers",
      german: "Kein Net Promoter Score unter 10 gültigen Antworten",
      arabic: "لا يُحسب مؤشر صافي المروجين لأقل من 10 إجابات")
    let score: RecommendationChart.Score =
      if sample == .withheld || base < 10 {
        .unavailable(sample == .withheld ? words.withheld : noScore)
      } else {
        Self.score(detractors: detractors, promoters: promoters, of: base, numbers: words.numbers)
      }
    return RecommendationChart(
      caption: sample.caption(
        sample.text(
          english: "How likely are you to recommend the event?",
          german: "Wie wahrscheinlich ist es, dass Sie die Veranstaltung weiterempfehlen?",
          arabic: "ما مدى احتمال أن توصي بهذه الفعالية؟"),
        reading: words.shareAxis, base: sample.baseLine(base), method: base >= 10 ? words.method : nil),
      answers: sample == .withheld ? .withheld(words.withheld) : .counts(counts),
      measure: base >= 10 ? .share : .count, score: score, groups: Self.groups(of: sample),
      axisTitle: base >= 10 ? words.shareAxis : words.countAxis)
  }

  /// The score with the interval that joins Wilson's of both shares.
  ///
  /// Source: Zou and Donner, "Construction of confidence limits about effect measures", Statistics in Medicine 27 (2008), for
  /// shares that do not go together; close enough for made-up data.
  private static func score(
    detractors: Int, promoters: Int, of base: Int, numbers: NumberFormat
  ) -> RecommendationChart.Score {
    let (up, down) = (Double(promoters) / Double(base), Double(detractors) / Double(base))
    let (high, low) = (
      SyntheticCounts.interval(promoters, of: base), SyntheticCounts.interval(detractors, of: base)
    )
    func reach(_ first: Double, _ second: Double) -> Double { (first * first + second * second).squareRoot() }
    let value = 100 * (up - down)
    let lower = value - 100 * reach(up - high.lowerBound, low.upperBound - down)
    let upper = value + 100 * reach(high.upperBound - up, down - low.lowerBound)
    let words = [value, lower, upper].map { numbers.signed($0) }
    return .value(value, interval: lower...upper, text: "NPS \(words[0]) (95 %: \(words[1]) … \(words[2]))")
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
