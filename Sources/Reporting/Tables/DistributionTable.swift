import Disclosure

/// The answers to one question over all respondents: count, share and interval of every answer on offer.
enum DistributionTable {
  /// The table; below the smallest base of a percentage it has counts only.
  static func table(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportTable {
    let wording = edition.wording
    let answers = question.overall
    let hasShares = answers.categories.contains { edition.share($0.share) != nil }
    let isLow = answers.categories.contains { $0.share.withheld == .lowBase }
    return ReportTable(
      caption: wording.distributionCaption(
        edition.text(of: question.question), n: edition.integer(answers.base.valid)),
      rowTitle: wording.answer,
      columns: [ReportTable.Column(wording.count)]
        + (hasShares
          ? [ReportTable.Column(wording.share), ReportTable.Column(wording.interval(level: edition.level))] : []),
      rows: answers.categories.map { category in
        ReportTable.Row(
          edition.label(category.category),
          [edition.cell(category.count)] + (hasShares ? cells(category, in: edition) : []))
      },
      remarks: (isLow ? [wording.lowBase(minimum: edition.integer(edition.summary.policy.minimumPercentageBase))] : [])
        + edition.correctionRemarks(on: [answers]))
  }

  private static func cells(_ category: ReleasableCategory, in edition: ReportEdition) -> [ReportTable.Cell] {
    if let reason = category.share.withheld { return Array(repeating: edition.cell(reason), count: 2) }
    guard let share = edition.share(category.share) else { return [.text(""), .text("")] }
    return [.figure(share.value, detail: nil), .figure(share.interval ?? "", detail: nil)]
  }
}
