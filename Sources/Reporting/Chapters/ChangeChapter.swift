import Charting
import Disclosure
import Statistics
import SurveyModel

/// What respondents answered about after compared with before, for the declared pairs of questions.
enum ChangeChapter {
  /// The chapter; `nil` where no pairs are declared.
  static func section(_ edition: ReportEdition) -> ReportSection? {
    guard let changes = edition.summary.changes else { return nil }
    let wording = edition.wording
    let minimum = edition.integer(edition.summary.policy.minimumPercentageBase)
    let limit = wording.oneForm(edition.summary.definition.design)
    let size = edition.integer(changes.familySize)
    let opening = [
      wording.changesLead(minimum: minimum), limit, wording.changeFamily(count: changes.familySize, size: size),
      edition.plan, changes.followsPlan ? nil : wording.changedPlan,
    ]
    return ReportSection(
      id: "changes", title: RichText(wording.changesTitle),
      blocks: opening.compactMap { $0 }.map(ReportBlock.paragraph) + blocks(changes.items, in: edition)
        + absent(changes.absent, in: edition))
  }

  private static func blocks(_ items: [ReleasableChange], in edition: ReportEdition) -> [ReportBlock] {
    guard !items.isEmpty else { return [] }
    let tables = ChangeTables(edition: edition, items: items)
    return [
      .list(items.map { ChangeSentences.sentence(about: $0, in: edition) }),
      .figure(ChangeFigure.figure(of: items, in: edition)), .table(tables.tests),
    ] + unreachable(items, in: edition)
      + [tables.boxes, tables.differences].compactMap { $0 }.map(ReportBlock.table)
      + withheld(items, in: edition)
      + items.compactMap { groups(of: $0, tables: tables, in: edition) }
  }

  /// A pair by group, or that it is withheld; `nil` without groups.
  private static func groups(
    of item: ReleasableChange, tables: ChangeTables, in edition: ReportEdition
  ) -> ReportBlock? {
    guard let breakdown = edition.summary.breakdown, !item.groups.isEmpty else { return nil }
    if let table = tables.groups(of: item) { return .table(table) }
    return .paragraph(
      edition.wording.changeGroupsWithheld(edition.name(of: item), by: edition.text(of: breakdown.question)))
  }

  private static func unreachable(_ items: [ReleasableChange], in edition: ReportEdition) -> [ReportBlock] {
    let notes = items.compactMap { ChangeSentences.unreachable(by: $0, in: edition) }
    return notes.isEmpty ? [] : [.list(notes)]
  }

  /// Of which pairs ranks, means and boxes are withheld; pairs of too few people say so themselves.
  private static func withheld(_ items: [ReleasableChange], in edition: ReportEdition) -> [ReportBlock] {
    let names = items.filter { $0.figures.withheld == .complementary }.map { edition.name(of: $0) }
    return names.isEmpty ? [] : [.paragraph(edition.wording.differencesWithheld(edition.wording.all(names)))]
  }

  private static func absent(_ pairs: [AnalysisPlan.Pair], in edition: ReportEdition) -> [ReportBlock] {
    let points = pairs.map { edition.wording.absentPair(RichText($0.before, .code), RichText($0.after, .code)) }
    return points.isEmpty ? [] : [.list(points)]
  }
}
