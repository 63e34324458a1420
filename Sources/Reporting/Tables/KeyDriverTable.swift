import Charting
import Disclosure
import Statistics
import SurveyModel

/// How closely each rating goes together with that of the whole event, the closest first.
enum KeyDriverTable {
  /// The table.
  static func table(of drivers: ReleasableKeyDrivers, in edition: ReportEdition) -> ReportTable {
    let wording = edition.wording
    let overall = edition.fullText(of: edition.summary.questions[drivers.overall].question)
    return ReportTable(
      caption: wording.keyDriversCaption(overall, level: edition.level), rowTitle: wording.question,
      columns: [ReportTable.Column("n"), ReportTable.Column(wording.rankCorrelation)],
      rows: drivers.items.map { item in
        let correlation = item.correlation.value.map { estimation in
          edition.cell(estimation) { edition.numbers.signed($0, fractionDigits: 2) }
        }
        return ReportTable.Row(
          edition.fullText(of: edition.summary.questions[item.question].question),
          [
            .figure(edition.integer(item.n), detail: nil),
            correlation ?? edition.cell(item.correlation.withheld ?? .complementary),
          ])
      }, remarks: [wording.keyDriversRounded])
  }
}
