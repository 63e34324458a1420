import Charting
import Disclosure
import Statistics
import SurveyModel

/// A ranking: one row an item, the best mean rank first, with how often it was put in each place.
enum RankingFigure {
  /// The figure over all respondents; `nil` where nobody ranked anything.
  static func figure(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportFigure? {
    let (wording, answers) = (edition.wording, question.overall)
    guard case .ranking = question.question.kind, answers.base.valid > 0 else { return nil }
    let items = answers.itemsByMeanRank
    let n = edition.integer(answers.base.valid)
    let title = edition.fullText(of: question.question)
    let means = items.map { "\(edition.label($0.item).plain): \(meanRank(of: $0, in: edition))" }
    let frame = FigureFrame(
      id: edition.identifiers.name(of: question.question), questionIDs: [question.question.id], title: title,
      caption: wording.rankingCaption(n: n), subtitle: wording.rankingSubtitle(n: n, level: edition.level),
      shortAlternative: wording.rankingChart(title.plain),
      longAlternative: AlternativeText.text(
        "\(wording.rankingCaption(n: n)) \(wording.name(.meanRank))", means, in: edition),
      notes: showsShares(answers, in: edition) ? [] : [wording.dotsNote],
      method: wording.meanRankMethod(level: edition.level),
      table: RankingTable.table(of: question, in: edition))
    return frame.figure(in: edition) { caption in
      RankingChart(
        caption: caption, places: items[0].rankCounts.indices.map { wording.place($0 + 1) },
        unranked: items.contains { $0.count < answers.base.valid } ? wording.unranked : nil,
        rows: items.map { row($0, answers: answers, in: edition) }, trailingTitle: wording.name(.meanRank),
        axisTitle: showsShares(answers, in: edition) ? wording.respondentShareAxis : "")
    }
  }

  private static func row(
    _ item: ReleasableItem, answers: ReleasableAnswers, in edition: ReportEdition
  ) -> RankingChart.Row {
    let counts = item.rankCounts + [answers.base.valid - item.count]
    let shares = counts.map { Double($0) / Double(answers.base.valid) }
    return RankingChart.Row(
      label: edition.label(item.item).plain,
      places: .shown(CategoryCounts(counts: counts, shares: showsShares(answers, in: edition) ? shares : nil)),
      trailing: meanRank(of: item, in: edition))
  }

  /// Whether the base is large enough for percentages.
  private static func showsShares(_ answers: ReleasableAnswers, in edition: ReportEdition) -> Bool {
    answers.base.valid >= edition.summary.policy.minimumPercentageBase
  }

  private static func meanRank(of item: ReleasableItem, in edition: ReportEdition) -> String {
    guard let estimate = item.statistics.first(where: { $0.name == .meanRank })?.estimation.value?.estimate else {
      return edition.wording.unranked
    }
    let interval = edition.interval(estimate, of: .meanRank).map { " (\($0))" } ?? ""
    return edition.value(estimate, of: .meanRank) + interval
  }
}
