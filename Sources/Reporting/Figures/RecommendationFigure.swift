import Charting
import Disclosure
import Statistics
import SurveyModel

/// A recommendation question: the answers 0 to 10, their three groups and the Net Promoter Score.
enum RecommendationFigure {
  /// The figure over all respondents; `nil` where the question is not one of recommendation.
  static func figure(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportFigure? {
    guard case .recommendation = question.question.kind else { return nil }
    let (wording, answers) = (edition.wording, question.overall)
    let hasShares = answers.categories.contains { edition.share($0.share) != nil }
    let n = edition.integer(answers.base.valid)
    let title = edition.fullText(of: question.question)
    let score = score(answers, in: edition)
    let frame = FigureFrame(
      id: edition.identifiers.name(of: question.question), questionIDs: [question.question.id], title: title,
      caption: wording.recommendationCaption(n: n),
      subtitle: hasShares ? wording.subtitle(n: n) : wording.subtitleCounts(n: n),
      shortAlternative: wording.recommendationChart(title.plain),
      longAlternative: AlternativeText.text(
        wording.recommendationCaption(n: n), parts(answers, in: edition) + [score.words], in: edition),
      method: score.method ?? edition.countMethod,
      table: DistributionTable.table(of: question, in: edition))
    return frame.figure(in: edition) { caption in
      let counts = answers.categories.compactMap(\.count.value)
      return RecommendationChart(
        caption: caption,
        answers: counts.count == RecommendationScale.categories.count
          ? .shown(CategoryCounts(counts: counts)) : .withheld(wording.withheld(.complementary)),
        score: score.drawn, groups: groups(wording),
        axisTitle: hasShares ? wording.shareAxis : wording.countAxis)
    }
  }

  /// How many are in each group; nothing where answers are withheld.
  private static func parts(_ answers: ReleasableAnswers, in edition: ReportEdition) -> [String] {
    let counts = answers.categories.compactMap(\.count.value)
    guard counts.count == RecommendationScale.categories.count else { return [] }
    let (names, valid) = (groups(edition.wording), answers.base.valid)
    let (detractors, promoters) = (RecommendationScale.detractors, RecommendationScale.promoters)
    let inner = detractors.upperBound + 1...promoters.lowerBound - 1
    return [(names.detractors, detractors), (names.passives, inner), (names.promoters, promoters)].map { name, range in
      let count = counts[range].reduce(0, +)
      guard ValuePolicy.allowsShares(ofBase: valid) else { return "\(name): \(edition.integer(count))" }
      return "\(name): \(edition.numbers.count(count, share: Double(count) / Double(valid)))"
    }
  }

  private static func groups(_ wording: Wording) -> RecommendationChart.Groups {
    let (detractors, promoters) = (RecommendationScale.detractors, RecommendationScale.promoters)
    return RecommendationChart.Groups(
      detractors: "\(wording.detractors) \(detractors.lowerBound)–\(detractors.upperBound)",
      passives: "\(wording.passives) \(detractors.upperBound + 1)–\(promoters.lowerBound - 1)",
      promoters: "\(wording.promoters) \(promoters.lowerBound)–\(promoters.upperBound)")
  }

  private static func score(
    _ answers: ReleasableAnswers, in edition: ReportEdition
  ) -> (drawn: ChartValue<ChartEstimate>, words: String, method: String?) {
    let statistic = answers.statistics.first { $0.name == .recommendationScore }
    guard let estimate = statistic?.estimation.value?.estimate else {
      let words =
        answers.base.valid == 0
        ? edition.wording.noScoreWithoutAnswers
        : edition.wording.noScore(minimum: edition.integer(edition.summary.policy.minimumPercentageBase))
      return (.absent(words), words, nil)
    }
    let words = edition.wording.score(
      edition.value(estimate, of: .recommendationScore), interval: edition.interval(estimate, of: .recommendationScore),
      level: edition.level)
    let method = edition.wording.scoreMethod(level: edition.level, method: edition.wording.name(estimate.method))
    return (.shown(ChartEstimate(estimate.value, estimate.uncertainty, text: words)), words, method)
  }
}
