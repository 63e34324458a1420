import Disclosure
import Statistics
import SurveyModel

/// Bounds and tipping points of the top 2 box under non-response.
enum NonresponseTable {
  /// The table of a battery, one row an item that has them; `nil` where none has.
  static func table(
    of items: [ReleasableQuestion], battery: RichText, in edition: ReportEdition
  ) -> ReportTable? {
    let wording = edition.wording
    guard let population = edition.summary.response.population else { return nil }
    let rows = items.compactMap { item in
      item.nonresponse.map { nonresponse in
        ReportTable.Row(
          edition.text(of: item.question),
          [.figure(edition.integer(population.persons - item.overall.base.valid), detail: nil)]
            + cells(nonresponse, in: edition))
      }
    }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      caption: wording.nonresponseCaption(
        battery, persons: wording.allPersons(population.members, edition.integer(population.persons))),
      rowTitle: wording.item,
      columns: [
        ReportTable.Column(wording.withoutValidAnswer), ReportTable.Column(wording.boundsOfShare),
        ReportTable.Column(wording.majority, isNumeric: false), ReportTable.Column(wording.tippingPoint),
      ], rows: rows)
  }

  /// The rows of a single question in the table of its statistics.
  static func statisticsRows(of question: ReleasableQuestion, in edition: ReportEdition) -> [ReportTable.Row] {
    guard let nonresponse = question.nonresponse, let population = edition.summary.response.population else {
      return []
    }
    let wording = edition.wording
    let persons = edition.integer(population.persons)
    let others = edition.integer(population.persons - question.overall.base.valid)
    let bounds = ReportTable.Row(
      wording.topTwoOfAll(persons: wording.allPersons(population.members, persons), others: others),
      [self.bounds(nonresponse, in: edition), .text(""), .figure(persons, detail: nil), .text(wording.boundsMethod)])
    guard let disagreeing = nonresponse.value?.majority?.disagreeing else { return [bounds] }
    return [
      bounds,
      ReportTable.Row(
        wording.endsTheMajority,
        [
          .figure(edition.integer(disagreeing), detail: nil), .text(""), .figure(others, detail: nil),
          .text(wording.tippingMethod),
        ]),
    ]
  }

  private static func cells(
    _ nonresponse: Released<ReleasableNonresponse>, in edition: ReportEdition
  ) -> [ReportTable.Cell] {
    let bounds = bounds(nonresponse, in: edition)
    guard let figures = nonresponse.value else { return [bounds, bounds, bounds] }
    let tipping: ReportTable.Cell =
      figures.majority.map { majority in
        majority.disagreeing.map { .figure(edition.integer($0), detail: nil) } ?? .text(edition.wording.holdsRegardless)
      } ?? .text("")
    return [bounds, .text(edition.wording.side(figures.majority?.side)), tipping]
  }

  private static func bounds(
    _ nonresponse: Released<ReleasableNonresponse>, in edition: ReportEdition
  ) -> ReportTable.Cell {
    if let reason = nonresponse.withheld { return edition.cell(reason) }
    return nonresponse.value.map {
      .figure(edition.percent($0.bounds), detail: nil)
    } ?? .text("")
  }
}
