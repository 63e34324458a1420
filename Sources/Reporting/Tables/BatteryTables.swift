import Disclosure
import Statistics
import SurveyModel

/// The tables of a battery, one row an item.
enum BatteryTables {
  /// Every answer to every item: count, share and interval.
  static func distribution(
    of items: [ReleasableQuestion], battery: RichText, in edition: ReportEdition
  ) -> ReportTable {
    let wording = edition.wording
    return ReportTable(
      caption: wording.batteryCaption(battery, level: edition.level), rowTitle: wording.item,
      columns: [ReportTable.Column("n")]
        + (items.first?.overall.categories ?? []).map { ReportTable.Column(edition.label($0.category)) },
      rows: items.map { item in
        ReportTable.Row(
          edition.itemText(of: item.question),
          [.figure(edition.integer(item.overall.base.valid), detail: nil)]
            + item.overall.categories.map(edition.cell))
      },
      remarks: (items.contains { item in item.overall.categories.contains { $0.share.withheld == .lowBase } }
        ? [wording.lowBase(minimum: edition.integer(edition.summary.policy.minimumPercentageBase))] : [])
        + edition.correctionRemarks(on: items.map(\.overall)))
  }

  /// The four bases of every item, and the reasons for no value that occur.
  static func bases(of items: [ReleasableQuestion], battery: RichText, in edition: ReportEdition) -> ReportTable {
    let wording = edition.wording
    let reasons = MissingReason.allCases.filter { reason in
      items.contains { item in item.overall.missing.contains { $0.reason == reason && $0.count > 0 } }
    }
    let titles =
      [wording.eligible, wording.shown, wording.answered, wording.valid]
      + reasons.map { RichText(wording.reason($0)) }
    return ReportTable(
      caption: wording.basesCaption(battery), rowTitle: wording.item, columns: titles.map { ReportTable.Column($0) },
      rows: items.map { item in
        let base = item.overall.base
        let counts =
          [base.eligible, base.shown, base.answered, base.valid]
          + reasons.map { reason in item.overall.missing.first { $0.reason == reason }?.count ?? 0 }
        return ReportTable.Row(
          edition.itemText(of: item.question), counts.map { .figure(edition.integer($0), detail: nil) })
      })
  }

  /// The statistics of every item with their intervals.
  static func statistics(
    of items: [ReleasableQuestion], battery: RichText, in edition: ReportEdition
  ) -> ReportTable? {
    let wording = edition.wording
    let names = items.first?.overall.statistics.map(\.name) ?? []
    guard !names.isEmpty, items.contains(where: { $0.overall.base.valid > 0 }) else { return nil }
    return ReportTable(
      caption: wording.batteryStatisticsCaption(battery, level: edition.level), rowTitle: wording.item,
      columns: [ReportTable.Column("n")] + names.map { ReportTable.Column(RichText(wording.name($0))) },
      rows: items.map { item in
        ReportTable.Row(
          edition.itemText(of: item.question),
          [.figure(edition.integer(item.overall.base.valid), detail: nil)]
            + item.overall.statistics.map(edition.cell))
      }, remarks: names.contains(.topTwoBox) ? edition.correctionRemarks(on: items.map(\.overall)) : [])
  }
}
