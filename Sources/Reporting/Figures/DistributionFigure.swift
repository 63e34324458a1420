import Charting
import Disclosure
import Statistics
import SurveyModel

/// Single choice and ratings as bars: one bar an answer on offer, in questionnaire order.
enum DistributionFigure {
  /// The figure of one question over all respondents; `nil` where it does not ask for one of several answers.
  static func figure(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportFigure? {
    switch question.question.kind {
    case .single, .rating: break
    default: return nil
    }
    guard !question.overall.categories.isEmpty else { return nil }
    let wording = edition.wording
    let hasShares = question.overall.categories.contains { edition.share($0.share) != nil }
    let n = edition.integer(question.overall.base.valid)
    let title = edition.fullText(of: question.question)
    let frame = FigureFrame(
      id: edition.identifiers.name(of: question.question), questionIDs: [question.question.id], title: title,
      caption: wording.barsCaption(n: n),
      subtitle: hasShares ? wording.subtitle(n: n) : wording.subtitleCounts(n: n),
      shortAlternative: wording.barChart(title.plain), longAlternative: edition.listing(of: question),
      method: edition.shareMethod(of: question),
      table: DistributionTable.table(of: question, in: edition))
    return frame.figure(in: edition) { caption in
      DistributionBarChart(
        caption: caption,
        bars: question.overall.categories.map {
          .init(label: edition.label($0.category).plain, answers: edition.shown($0))
        },
        base: question.overall.base.valid,
        axisTitle: hasShares ? wording.shareAxis : wording.countAxis)
    }
  }
}

extension ReportEdition {
  /// How many gave an answer, as charts take it.
  func shown(_ category: ReleasableCategory) -> ChartValue<CountedShare> {
    shown(category.count).map { count in
      let estimate = category.share.value?.estimate
      return CountedShare(count: count, share: estimate?.value, uncertainty: estimate?.uncertainty ?? .notEstimable)
    }
  }

  /// How the shares of a question's answers were made.
  func shareMethod(of question: ReleasableQuestion) -> String {
    question.overall.categories.lazy.compactMap { $0.share.value?.estimate }.first.map {
      $0.uncertainty == .fullCount
        ? wording.fullCountMethod : wording.whiskerNote(level: level, method: wording.name($0.method))
    } ?? countMethod
  }

  /// The answers to a question read out, as an alternative text.
  func listing(of question: ReleasableQuestion) -> String {
    let answers = question.overall.categories.map { category in
      let figure =
        switch cell(category) {
        case .figure(let text, _): text
        case .sign(_, let meaning): meaning
        case .text(let text): text.plain
        }
      return "\(label(category.category).plain): \(figure)"
    }
    return AlternativeText.text(
      wording.barsCaption(n: integer(question.overall.base.valid)), answers, in: self)
  }
}
