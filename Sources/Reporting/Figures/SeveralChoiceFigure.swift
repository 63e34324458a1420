import Charting
import Disclosure
import SurveyModel

/// A question with several choices as bars: how many respondents chose each.
enum SeveralChoiceFigure {
  /// The figure over all respondents; `nil` where the question does not ask for several choices.
  static func figure(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportFigure? {
    guard case .multiple = question.question.kind, !question.overall.categories.isEmpty else { return nil }
    let wording = edition.wording
    let hasShares = question.overall.categories.contains { edition.share($0.share) != nil }
    let n = edition.integer(question.overall.base.valid)
    let title = edition.fullText(of: question.question)
    let frame = FigureFrame(
      id: edition.identifiers.name(of: question.question), questionIDs: [question.question.id], title: title,
      caption: wording.barsCaption(n: n), subtitle: wording.subtitleSeveral(n: n),
      shortAlternative: wording.barChart(title.plain), longAlternative: edition.listing(of: question),
      method: edition.shareMethod(of: question), table: DistributionTable.table(of: question, in: edition))
    return frame.figure(in: edition) { caption in
      SeveralChoiceChart(
        caption: caption,
        choices: question.overall.categories.map {
          .init(
            label: edition.label($0.category).plain, respondents: edition.shown($0),
            isExclusive: $0.category.isExclusive)
        }, base: question.overall.base.valid, axisTitle: hasShares ? wording.respondentShareAxis : wording.countAxis)
    }
  }
}
