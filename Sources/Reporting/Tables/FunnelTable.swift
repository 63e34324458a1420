import Disclosure

/// From the records of the exports to the respondents: what each step took out.
enum FunnelTable {
  /// The table; a step that took nothing out has no row.
  static func table(_ edition: ReportEdition) -> ReportTable {
    let (wording, response) = (edition.wording, edition.summary.response)
    let funnel = response.funnel
    let removed =
      (funnel.joined > 0 ? [(wording.joinedRecords, funnel.joined)] : [])
      + funnel.steps.filter { $0.count > 0 }.map { (wording.leftOut($0.reason), $0.count) }
    let rows =
      [row(wording.recordsInFiles, edition.integer(funnel.records))]
      + removed.map { row($0, "−" + edition.integer($1)) }
      + [row(wording.respondents, edition.integer(funnel.respondents))]
      + (response.complete.map { [row(wording.complete, edition.integer($0))] } ?? [])
    return ReportTable(
      caption: wording.funnelCaption, rowTitle: wording.funnelStep, columns: [ReportTable.Column(wording.number)],
      rows: rows, remarks: removed.isEmpty ? [] : [wording.funnelOrder])
  }

  private static func row(_ name: RichText, _ count: String) -> ReportTable.Row {
    ReportTable.Row(name, [.figure(count, detail: nil)])
  }
}
