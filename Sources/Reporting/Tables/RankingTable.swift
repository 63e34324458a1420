import Disclosure
import Statistics

/// The items of a ranking, best mean rank first: first places, mean rank, and how often each place was given.
enum RankingTable {
  /// The table.
  static func table(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportTable {
    let (wording, answers) = (edition.wording, question.overall)
    let items = answers.itemsByMeanRank
    let isIncomplete = items.contains { $0.count < answers.base.valid }
    let names = items.first?.statistics.map(\.name) ?? []
    let places = items.first?.rankCounts.indices.map { wording.place($0 + 1) } ?? []
    let isLow = items.contains { item in item.statistics.contains { $0.estimation.withheld == .lowBase } }
    return ReportTable(
      caption: wording.rankingTableCaption(
        edition.text(of: question.question), n: edition.integer(answers.base.valid), level: edition.level),
      rowTitle: wording.item,
      columns: (isIncomplete ? [ReportTable.Column(wording.rankedBy)] : [])
        + (names.map { wording.name($0) } + places).map { ReportTable.Column(RichText($0)) },
      rows: items.map { item in
        ReportTable.Row(
          edition.label(item.item),
          (isIncomplete ? [.figure(edition.integer(item.count), detail: nil)] : [])
            + item.statistics.map(edition.cell)
            + item.rankCounts.map { .figure(edition.integer($0), detail: nil) })
      },
      remarks: [wording.meanRankRemark]
        + (isLow ? [wording.lowBase(minimum: edition.integer(edition.summary.policy.minimumPercentageBase))] : [])
        + edition.correctionRemarks(on: [answers]))
  }
}

extension ReleasableAnswers {
  /// The items by mean rank, the best first; items of one mean rank in questionnaire order, and last those never ranked.
  var itemsByMeanRank: [ReleasableItem] {
    let means = items.map { item in
      item.statistics.first { $0.name == .meanRank }?.estimation.value?.estimate?.value ?? .infinity
    }
    return items.indices.sorted { (means[$0], $0) < (means[$1], $1) }.map { items[$0] }
  }
}
