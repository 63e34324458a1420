import Charting
import Disclosure
import SurveyModel

/// A rating with declared polarity by group: one row a group, withheld ones included.
enum GroupLikertFigure {
  /// The figure; `nil` where there is no breakdown, no declared polarity, or no group whose distribution is released.
  static func figure(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportFigure? {
    guard let breakdown = edition.summary.breakdown, let scale = question.question.keyedScale,
      let rows = LikertRow(scale, in: edition), let table = GroupTable.table(of: question, in: edition)
    else { return nil }
    let groups = zip(breakdown.groups, question.groups).map { group, answers in
      let label = edition.label(group.category).plain
      if let answers = answers.value {
        return rows.row(
          label, categories: answers.categories, valid: answers.valid, statistics: answers.statistics)
      }
      return rows.row(label, withheld: answers.withheld ?? .complementary)
    }
    guard groups.showAnswers else { return nil }
    let (wording, base) = (edition.wording, question.overall.base.valid)
    let all = rows.row(
      wording.allRespondents.plain, categories: question.overall.categories, valid: base,
      statistics: question.overall.statistics)
    let (title, group) = (edition.fullText(of: question.question), edition.text(of: breakdown.question))
    let frame = FigureFrame(
      id: edition.identifiers.groupFigureName(of: question.question), questionIDs: [question.question.id],
      title: title, caption: wording.groupsCaption(group), subtitle: wording.subtitleGroups(group.plain),
      shortAlternative: wording.stackedChart(title.plain),
      longAlternative: AlternativeText.text(
        "\(wording.groupsCaption(group)) \(rows.trailingTitle)",
        ([all] + groups).map { AlternativeText.part($0, of: rows.scale) }, in: edition),
      notes: ([all] + groups).notes(wording), method: rows.method(of: question.overall.statistics), table: table)
    return frame.figure(in: edition) { caption in
      DivergingLikertChart(
        caption: caption, scale: rows.scale, rows: [all] + groups, trailingTitle: rows.trailingTitle,
        unfavourableSide: wording.unfavourableSide,
        favourableSide: wording.favourableSide)
    }
  }
}
