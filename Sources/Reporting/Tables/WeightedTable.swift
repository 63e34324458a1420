import Disclosure
import Statistics
import SurveyModel

/// Weighted figures beside the unweighted ones.
enum WeightedTable {
  /// What stands under a question: the table, or that its weighted figures are withheld; empty where it has none.
  static func blocks(of question: ReleasableQuestion, in edition: ReportEdition) -> [ReportBlock] {
    guard let released = question.weighted else { return [] }
    guard let weighted = released.value else { return [.paragraph(edition.wording.weightedWithheld)] }
    return table(of: question, weighted, in: edition).map { [.table($0)] } ?? []
  }

  private static func table(
    of question: ReleasableQuestion, _ weighted: ReleasableWeightedAnswers, in edition: ReportEdition
  ) -> ReportTable? {
    let (wording, answers) = (edition.wording, question.overall)
    let shares = zip(answers.categories, weighted.shares).map { category, share in
      ReportTable.Row(edition.label(category.category), [edition.cell(category.share), edition.cell(share)])
    }
    let statistics = weighted.statistics.map { statistic in
      let unweighted = answers.statistics.first { $0.name == statistic.name }
      return ReportTable.Row(
        RichText(wording.name(statistic.name)), [unweighted.map(edition.cell) ?? .text(""), edition.cell(statistic)])
    }
    guard weighted.n > 0, !(shares + statistics).isEmpty else { return nil }
    return ReportTable(
      caption: wording.weightedCaption(edition.text(of: question.question), level: edition.level),
      rowTitle: wording.answer,
      columns: [ReportTable.Column(wording.unweighted), ReportTable.Column(wording.weighted)],
      rows: shares + statistics, remarks: [base(weighted, in: edition)])
  }

  /// The weighted figures of a battery, one row an item; `nil` where no item has any.
  static func table(
    of items: [ReleasableQuestion], battery: RichText, in edition: ReportEdition
  ) -> ReportTable? {
    let wording = edition.wording
    guard let first = items.lazy.compactMap({ $0.weighted?.value }).first else { return nil }
    let categories = items.first?.overall.categories ?? []
    return ReportTable(
      caption: wording.weightedOnlyCaption(battery, level: edition.level), rowTitle: wording.item,
      columns: [ReportTable.Column(wording.effectiveNumber)]
        + categories.map { ReportTable.Column(edition.label($0.category)) }
        + first.statistics.map { ReportTable.Column(RichText(wording.name($0.name))) },
      rows: items.map { item in
        let cells: [ReportTable.Cell] =
          if let weighted = item.weighted?.value {
            [.figure(edition.effective(weighted.effectiveNumber), detail: nil)] + weighted.shares.map(edition.cell)
              + weighted.statistics.map(edition.cell)
          } else {
            Array(
              repeating: edition.cell(item.weighted?.withheld ?? .complementary),
              count: 1 + categories.count + first.statistics.count)
          }
        return ReportTable.Row(edition.text(of: item.question), cells)
      })
  }

  /// What stands under a battery: the table, or that all weighted figures are withheld; empty where there are none.
  static func blocks(
    of items: [ReleasableQuestion], battery: RichText, in edition: ReportEdition
  ) -> [ReportBlock] {
    if let table = table(of: items, battery: battery, in: edition) { return [.table(table)] }
    return items.contains { $0.weighted != nil } ? [.paragraph(edition.wording.weightedItemsWithheld)] : []
  }

  private static func base(_ weighted: ReleasableWeightedAnswers, in edition: ReportEdition) -> RichText {
    edition.wording.weightedBase(n: edition.integer(weighted.n), effective: edition.effective(weighted.effectiveNumber))
  }
}

extension ReportEdition {
  /// A cell for a share with its interval.
  func cell(_ share: Released<Estimation>) -> ReportTable.Cell {
    if let reason = share.withheld { return cell(reason) }
    if let share = self.share(share) { return .figure(share.value, detail: share.interval) }
    return .sign(.notMeaningful, meaning: wording.name(share.value?.reason ?? .noAnswers))
  }
}
