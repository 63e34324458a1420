import Disclosure

/// The numbers given to a question that asks for one, with their counts.
enum NumbersTable {
  /// The table; `nil` where there are none to list.
  static func table(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportTable? {
    guard !question.overall.numbers.isEmpty else { return nil }
    return ReportTable(
      caption: edition.wording.numbersCaption(
        edition.text(of: question.question), n: edition.integer(question.overall.base.valid)),
      rowTitle: edition.wording.numberGiven, columns: [ReportTable.Column(edition.wording.count)],
      rows: question.overall.numbers.map {
        ReportTable.Row(
          RichText(edition.short($0.value)), [.figure(edition.integer($0.count), detail: nil)])
      })
  }
}
