import Charting
import Disclosure

/// What stands under a question that is broken down by group.
enum GroupBlocks {
  /// A chart with its table, the table alone, or the statement that everything is withheld; empty without a breakdown.
  static func blocks(_ question: ReleasableQuestion, in edition: ReportEdition) -> [ReportBlock] {
    guard let breakdown = edition.summary.breakdown, !question.groups.isEmpty else { return [] }
    if !question.overall.items.isEmpty {
      return [.paragraph(edition.wording.itemsNotByGroup(edition.text(of: breakdown.question)))]
    }
    guard
      !question.overall.categories.isEmpty || !question.overall.statistics.isEmpty
    else { return [] }
    if let figure = GroupLikertFigure.figure(of: question, in: edition) { return [.figure(figure)] }
    if let table = GroupTable.table(of: question, in: edition) { return [.table(table)] }
    return [
      .paragraph(
        edition.wording.allGroupsWithheld(
          by: edition.text(of: breakdown.question),
          minimum: edition.integer(edition.summary.policy.minimumGroup)))
    ]
  }
}
