import Charting
import Disclosure
import Statistics
import SurveyModel

/// A sum that was shared out: one bar an item, as long as its mean amount.
enum AmountFigure {
  /// The figure over all respondents; `nil` where nobody shared anything out.
  static func figure(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportFigure? {
    let (wording, answers) = (edition.wording, question.overall)
    guard answers.base.valid > 0, case .constantSum(_, let total) = question.question.kind else { return nil }
    let n = edition.integer(answers.base.valid)
    let title = edition.fullText(of: question.question)
    let means = answers.items.map { "\(edition.label($0.item).plain): \(words(of: $0, in: edition))" }
    let hasIntervals = answers.items.contains { mean(of: $0)?.interval != nil }
    let frame = FigureFrame(
      id: edition.identifiers.name(of: question.question), questionIDs: [question.question.id], title: title,
      caption: wording.amountsCaption(n: n), subtitle: wording.amountsSubtitle(n: n),
      shortAlternative: wording.barChart(title.plain),
      longAlternative: AlternativeText.text(wording.amountsCaption(n: n), means, in: edition),
      method: hasIntervals ? wording.amountsWhiskerNote(level: edition.level) : edition.countMethod,
      table: AmountTable.table(of: question, in: edition))
    return frame.figure(in: edition) { caption in
      AmountBarChart(
        caption: caption, bars: answers.items.map { bar($0, in: edition) },
        axisTitle: wording.amountsAxis(total: total.map(edition.short)))
    }
  }

  private static func bar(_ item: ReleasableItem, in edition: ReportEdition) -> AmountBarChart.Bar {
    let words = words(of: item, in: edition)
    return AmountBarChart.Bar(
      label: edition.label(item.item).plain,
      amount: mean(of: item).map { .shown(ChartEstimate($0.value, $0.uncertainty, text: words)) } ?? .absent(words))
  }

  private static func mean(of item: ReleasableItem) -> Estimate? {
    item.statistics.first { $0.name == .mean }?.estimation.value?.estimate
  }

  /// The mean with its interval, or why there is none.
  private static func words(of item: ReleasableItem, in edition: ReportEdition) -> String {
    guard let estimate = mean(of: item) else { return edition.wording.name(NotEstimable.tooManyDistinctValues) }
    return edition.value(estimate, of: .mean) + (edition.interval(estimate, of: .mean).map { " (\($0))" } ?? "")
  }
}
