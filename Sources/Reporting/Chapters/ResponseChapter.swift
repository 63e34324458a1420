import Disclosure

/// How many came back, of how many.
enum ResponseChapter {
  /// The chapter.
  static func section(_ edition: ReportEdition) -> ReportSection {
    let (wording, response) = (edition.wording, edition.summary.response)
    let counts: [(RichText, Int?)] = [
      (wording.invited, response.invited), (wording.attended, response.attended),
      (wording.returned, response.returned), (wording.complete, response.complete),
      (wording.empty, response.empty > 0 ? response.empty : nil),
    ]
    let rows = counts.compactMap { name, count in
      count.map { ReportTable.Row(name, [.figure(edition.integer($0), detail: nil)]) }
    }
    let table = ReportTable(
      caption: wording.responseCaption, rowTitle: wording.group, columns: [ReportTable.Column(wording.number)],
      rows: rows, remarks: response.complete == nil && response.returned > 0 ? [wording.completionUnknown] : [])
    return ReportSection(
      id: "response", title: RichText(wording.responseTitle),
      blocks: [.paragraph(rate(edition)), .table(table), .table(FunnelTable.table(edition))])
  }

  private static func rate(_ edition: ReportEdition) -> RichText {
    let (wording, response) = (edition.wording, edition.summary.response)
    let attended = response.attended.map { wording.attendedPersons(edition.integer($0)) }
    let invited = response.invited.map { wording.invitedPersons(edition.integer($0)) }
    guard let rate = response.rate else {
      return attended == nil && invited == nil ? wording.noRate : wording.rateImpossible
    }
    let denominator = rate.denominator == "attended" ? attended : invited
    return wording.rateText(
      rate.definition, rate: edition.percent(rate.value), returned: edition.integer(response.returned),
      denominator: denominator ?? rate.denominator)
  }
}
