import Disclosure
import SurveyModel

/// The answers to one question by group: one column a group, withheld ones included.
enum GroupTable {
  /// The table; `nil` where there is nothing to break down or every group is withheld.
  static func table(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportTable? {
    guard let breakdown = edition.summary.breakdown, question.groups.contains(where: { $0.value != nil }) else {
      return nil
    }
    let (wording, overall) = (edition.wording, question.overall)
    guard !overall.categories.isEmpty || !overall.statistics.isEmpty else { return nil }
    let groups = question.groups
    let base = ReportTable.Row(
      wording.validAnswers,
      [.figure(edition.integer(overall.base.valid), detail: nil)]
        + groups.map { group in
          group.value.map { .figure(edition.integer($0.valid), detail: nil) } ?? edition.cell(.smallGroup)
        })
    let categories = overall.categories.enumerated().map { index, category in
      ReportTable.Row(
        edition.label(category.category),
        [edition.cell(category)]
          + groups.map { group in group.value.map { edition.cell($0.categories[index]) } ?? edition.cell(.smallGroup) })
    }
    let statistics = overall.statistics.enumerated().map { index, statistic in
      ReportTable.Row(
        RichText(wording.name(statistic.name)),
        [edition.cell(statistic)]
          + groups.map { group in group.value.map { edition.cell($0.statistics[index]) } ?? edition.cell(.smallGroup) })
    }
    return ReportTable(
      caption: caption(question, breakdown, edition),
      rowTitle: overall.categories.isEmpty ? wording.statistic : wording.answer,
      columns: ([wording.allRespondents] + breakdown.groups.map { edition.label($0.category) }).map {
        ReportTable.Column($0)
      },
      rows: [base] + categories + statistics,
      remarks: remarks(question, breakdown, edition) + edition.correctionRemarks(on: [overall]))
  }

  private static func caption(
    _ question: ReleasableQuestion, _ breakdown: ReleasableBreakdown, _ edition: ReportEdition
  ) -> RichText {
    let (text, group) = (edition.text(of: question.question), edition.text(of: breakdown.question))
    return question.overall.categories.isEmpty
      ? edition.wording.statisticsByGroupCaption(text, by: group, level: edition.level)
      : edition.wording.groupCaption(text, by: group, level: edition.level)
  }

  /// Names the groups that are withheld.
  private static func remarks(
    _ question: ReleasableQuestion, _ breakdown: ReleasableBreakdown, _ edition: ReportEdition
  ) -> [RichText] {
    let withheld = zip(breakdown.groups, question.groups).filter { $0.1.withheld != nil }.map(\.0)
    guard !withheld.isEmpty else { return [] }
    return [
      edition.wording.groupWithheld(
        edition.wording.all(withheld.map { edition.wording.quoted(edition.label($0.category)) }),
        minimum: edition.integer(edition.summary.policy.minimumGroup))
    ]
  }
}
