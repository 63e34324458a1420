import Charting
import Disclosure
import SurveyModel

/// The answers to one question as bars, one panel a group on the same axis, withheld ones included.
enum GroupPanelsFigure {
  /// The figure; `nil` without a breakdown, for answers that are not chosen from a list, and where no group is released.
  static func figure(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportFigure? {
    guard let breakdown = edition.summary.breakdown, !question.overall.categories.isEmpty,
      question.groups.contains(where: { $0.value != nil }), let table = GroupTable.table(of: question, in: edition)
    else { return nil }
    let (wording, overall) = (edition.wording, question.overall)
    let all = panel(
      wording.allRespondents.plain, answers: .shown(overall.categories.map(edition.shown)), valid: overall.base.valid,
      in: edition)
    let groups = zip(breakdown.groups, question.groups).map { group, answers in
      panel(
        edition.label(group.category).plain,
        answers: answers.value.map { .shown($0.categories.map(edition.shown)) }
          ?? .withheld(wording.withheld(answers.withheld ?? .complementary)), valid: answers.value?.valid, in: edition)
    }
    let (title, group) = (edition.fullText(of: question.question), edition.text(of: breakdown.question))
    let caption = wording.panelsCaption(group)
    let parts = ([all] + groups).map { "\($0.title): \(words(of: $0, question, in: edition))" }
    let isWithheld = groups.contains { $0.answers.isWithheld }
    let frame = FigureFrame(
      id: edition.identifiers.groupFigureName(of: question.question), questionIDs: [question.question.id],
      title: title, caption: caption, subtitle: wording.subtitlePanels(group.plain),
      shortAlternative: wording.barChart(title.plain),
      longAlternative: AlternativeText.text(caption, parts, in: edition),
      notes: isWithheld ? [wording.hatchNote] : [], method: edition.shareMethod(of: question), table: table)
    return frame.figure(in: edition) { caption in
      SmallMultiplesChart(
        caption: caption, categories: overall.categories.map { edition.label($0.category).plain },
        panels: [all] + groups, axisTitle: wording.shareAxis)
    }
  }

  private static func panel(
    _ title: String, answers: ChartValue<[ChartValue<CountedShare>]>, valid: Int?, in edition: ReportEdition
  ) -> SmallMultiplesChart.Panel {
    SmallMultiplesChart.Panel(
      title: title, baseText: valid.map { edition.wording.n(edition.integer($0)) } ?? "", base: valid ?? 0,
      answers: answers)
  }

  private static func words(
    of panel: SmallMultiplesChart.Panel, _ question: ReleasableQuestion, in edition: ReportEdition
  ) -> String {
    switch panel.answers {
    case .withheld(let words), .absent(let words): return words
    case .shown(let values):
      return zip(question.overall.categories, values).map { category, value in
        let figure =
          switch value {
          case .shown(let share):
            share.share.map { edition.numbers.count(share.count, share: $0) } ?? edition.integer(share.count)
          case .withheld(let words), .absent(let words): words
          }
        return "\(edition.label(category.category).plain) \(figure)"
      }.joined(separator: ", ")
    }
  }
}
