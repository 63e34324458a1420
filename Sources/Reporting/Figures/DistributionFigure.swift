import Charting
import Disclosure
import Statistics
import SurveyModel

/// Single choice, several choice and ratings as bars: one bar an answer on offer, in questionnaire order.
enum DistributionFigure {
  /// How many answers the alternative text lists before it leaves them to the table.
  private static let maximumListedAnswers = 12

  /// The figure of one question over all respondents; `nil` where it offers no answers.
  static func figure(of question: ReleasableQuestion, in edition: ReportEdition, theme: Theme) -> ReportFigure? {
    guard !question.overall.categories.isEmpty else { return nil }
    let wording = edition.wording
    let hasShares = question.overall.categories.contains { edition.share($0.share) != nil }
    let isSeveral = if case .multiple = question.question.kind { true } else { false }
    let n = edition.integer(question.overall.base.valid)
    let title = edition.fullText(of: question.question)
    let method = question.overall.categories.lazy.compactMap { $0.share.value?.estimate }
      .first { $0.interval != nil }?.method
    let frame = FigureFrame(
      id: edition.identifiers.name(of: question.question), questionIDs: [question.question.id], title: title,
      caption: wording.barsCaption(n: n),
      subtitle: isSeveral
        ? wording.subtitleSeveral(n: n) : hasShares ? wording.subtitle(n: n) : wording.subtitleCounts(n: n),
      shortAlternative: wording.barChart(title.plain), longAlternative: alternative(question, n: n, in: edition),
      method: method.map { wording.whiskerNote(level: edition.level, method: wording.name($0)) }
        ?? edition.countMethod,
      table: DistributionTable.table(of: question, in: edition))
    return frame.figure(in: edition, theme: theme) { caption in
      DistributionBarChart(
        caption: caption, bars: question.overall.categories.map { bar($0, in: edition) },
        base: question.overall.base.valid,
        axisTitle: !hasShares ? wording.countAxis : isSeveral ? wording.respondentShareAxis : wording.shareAxis)
    }
  }

  private static func bar(_ category: ReleasableCategory, in edition: ReportEdition) -> DistributionBarChart.Bar {
    let label = edition.label(category.category).plain
    return DistributionBarChart.Bar(
      label: label,
      answers: edition.shown(category.count).map { count in
        let estimate = category.share.value?.estimate
        return .init(count: count, share: estimate?.value, uncertainty: estimate?.uncertainty ?? .notEstimable)
      })
  }

  private static func alternative(_ question: ReleasableQuestion, n: String, in edition: ReportEdition) -> String {
    let categories = question.overall.categories
    guard categories.count <= maximumListedAnswers else {
      return "\(edition.wording.barsCaption(n: n).plain) \(edition.wording.tableBelow)"
    }
    let answers = categories.map { category in
      let figure =
        switch edition.cell(category) {
        case .figure(let text, _): text
        case .sign(_, let meaning): meaning
        case .text(let text): text.plain
        }
      return "\(edition.label(category.category).plain): \(figure)"
    }
    return "\(edition.wording.barsCaption(n: n).plain) \(answers.joined(separator: "; "))."
  }
}
