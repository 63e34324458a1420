import Disclosure
import SurveyModel

/// The numbers that were given, and how often.
enum NumberTable {
  /// The table of a question whose numbers are released.
  static func table(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportTable {
    let wording = edition.wording
    return ReportTable(
      caption: edition.text(of: question.question), rowTitle: wording.answer,
      columns: [ReportTable.Column(wording.number)],
      rows: question.overall.numbers.map { number in
        ReportTable.Row(RichText(edition.short(number.value)), [.figure(edition.integer(number.count), detail: nil)])
      })
  }
}
