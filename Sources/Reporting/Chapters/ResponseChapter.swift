import Disclosure
import Statistics
import SurveyModel

/// How many came back, of how many.
enum ResponseChapter {
  /// The chapter.
  static func section(_ edition: ReportEdition) -> ReportSection {
    let counts: [ReportBlock] =
      ResponseFigure.figure(of: .survey, in: edition).map { [.figure($0)] } ?? [.table(table(edition))]
    let tables = [ResponseRateTable.table(edition), FunnelTable.table(edition)].compactMap { $0 }
    return ReportSection(
      id: "response", title: RichText(edition.wording.responseTitle),
      blocks: [.paragraph(rate(edition))] + counts + tables.map(ReportBlock.table))
  }

  /// How many were invited, attended, and sent a form back.
  static func table(_ edition: ReportEdition) -> ReportTable {
    let (wording, response) = (edition.wording, edition.summary.response)
    let counts: [(RichText, Int?)] = [
      (wording.invited, response.invited), (wording.attended, response.attended),
      (wording.returned, response.returned), (wording.complete, response.complete),
      (wording.empty, response.empty > 0 ? response.empty : nil),
      (wording.silent, response.rate.map { $0.denominator.persons - $0.responses }),
    ]
    let rows = counts.compactMap { name, count in
      count.map { ReportTable.Row(name, [.figure(edition.integer($0), detail: nil)]) }
    }
    return ReportTable(
      caption: wording.responseCaption, rowTitle: wording.group, columns: [ReportTable.Column(wording.number)],
      rows: rows, remarks: response.complete == nil && response.returned > 0 ? [wording.completionUnknown] : [])
  }

  private static func rate(_ edition: ReportEdition) -> RichText {
    let (wording, response) = (edition.wording, edition.summary.response)
    guard let rate = response.rate else {
      return response.attended == nil && response.invited == nil ? wording.noRate : wording.rateImpossible
    }
    return wording.rateText(
      rate.definition.rawValue, rate: edition.percent(rate.value), returned: edition.integer(rate.responses),
      denominator: wording.persons(rate.denominator.members, edition.integer(rate.denominator.persons)))
  }
}
