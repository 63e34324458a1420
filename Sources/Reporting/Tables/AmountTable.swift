import Disclosure

/// What each item of a shared-out sum got: mean with its interval, and median.
enum AmountTable {
  /// The table, in questionnaire order.
  static func table(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportTable {
    let (wording, answers) = (edition.wording, question.overall)
    let names = answers.items.first?.statistics.map(\.name) ?? []
    return ReportTable(
      caption: wording.amountsTableCaption(
        edition.text(of: question.question), n: edition.integer(answers.base.valid), level: edition.level),
      rowTitle: wording.item, columns: names.map { ReportTable.Column(RichText(wording.name($0))) },
      rows: answers.items.map { ReportTable.Row(edition.label($0.item), $0.statistics.map(edition.cell)) })
  }
}
