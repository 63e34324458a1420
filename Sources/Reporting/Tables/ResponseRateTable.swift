import Disclosure
import Statistics
import SurveyModel

/// Every response rate that can be told, with what is divided by what.
enum ResponseRateTable {
  /// The table; `nil` where there is no rate.
  static func table(_ edition: ReportEdition) -> ReportTable? {
    let (wording, response) = (edition.wording, edition.summary.response)
    guard !response.rates.isEmpty else { return nil }
    return ReportTable(
      caption: wording.ratesCaption, rowTitle: wording.definition,
      columns: [wording.forms, wording.denominator, wording.rate].map { ReportTable.Column($0) },
      rows: response.rates.map { rate in
        ReportTable.Row(
          wording.rate(rate.definition.rawValue, of: rate.denominator.members),
          [
            edition.integer(rate.responses), edition.integer(rate.denominator.persons), edition.percent(rate.value),
          ].map { .figure($0, detail: nil) })
      }, remarks: [response.complete == nil ? wording.onlyRR2 : wording.ratesExplained])
  }
}
