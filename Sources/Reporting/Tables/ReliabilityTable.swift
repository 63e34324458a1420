import Charting
import Disclosure
import Statistics

/// The tables of the reliability of a battery: its coefficients, and its items.
enum ReliabilityTable {
  /// The coefficients of the whole.
  static func coefficients(
    of reliability: ReleasableReliability, battery: RichText, in edition: ReportEdition
  )
    -> ReportTable
  {
    let wording = edition.wording
    return ReportTable(
      caption: wording.coefficientsCaption(battery), rowTitle: wording.coefficient,
      columns: [
        ReportTable.Column(wording.value), ReportTable.Column(wording.interval(level: edition.level)),
        ReportTable.Column("n"), ReportTable.Column(wording.method, isNumeric: false),
      ],
      rows: reliability.figures.map { figure in
        ReportTable.Row(RichText(wording.name(figure.name)), cells(figure.estimation, in: edition))
      })
  }

  /// The figures of each item; `nil` where they are withheld.
  static func items(of reliability: ReleasableReliability, battery: RichText, in edition: ReportEdition) -> ReportTable?
  {
    guard reliability.withheldItems == nil else { return nil }
    let wording = edition.wording
    return ReportTable(
      caption: wording.itemsCaption(battery, n: edition.integer(reliability.completeRespondents)),
      rowTitle: wording.item,
      columns: [ReportTable.Column(wording.itemRestCorrelation), ReportTable.Column(wording.alphaIfDropped)],
      rows: reliability.items.map { item in
        ReportTable.Row(
          edition.itemText(of: edition.summary.questions[item.question].question),
          [item.itemRestCorrelation, item.alphaIfDropped].map { cell($0, in: edition) })
      },
      remarks: reliability.items.contains(where: \.isReverseKeyed) ? [wording.reverseKeyedRemark] : [])
  }

  private static func cells(_ released: Released<Estimation>, in edition: ReportEdition) -> [ReportTable.Cell] {
    let value = cell(released, in: edition)
    guard let estimate = released.value?.estimate else { return [value, value, value, .text("")] }
    let interval: ReportTable.Cell =
      if let text = edition.coefficientInterval(estimate) {
        .figure(text, detail: nil)
      } else if let absence = estimate.intervalAbsence {
        .sign(.notMeaningful, meaning: edition.wording.name(absence))
      } else {
        .text("")
      }
    return [
      value, interval, .figure(edition.integer(estimate.n), detail: nil),
      .text(RichText(edition.wording.name(estimate.method))),
    ]
  }

  private static func cell(_ released: Released<Estimation>, in edition: ReportEdition) -> ReportTable.Cell {
    if let reason = released.withheld { return edition.cell(reason) }
    switch released.value {
    case .estimated(let estimate): return .figure(edition.coefficient(estimate.value), detail: nil)
    case .notEstimable(let reason): return .sign(.notMeaningful, meaning: edition.wording.name(reason))
    case nil: return edition.cell(.complementary)
    }
  }
}

extension ReportEdition {
  /// A coefficient to the two decimals that are released.
  func coefficient(_ value: Double) -> String { numbers.decimal(value, fractionDigits: 2) }

  /// The interval of a coefficient, `nil` where it has none.
  func coefficientInterval(_ estimate: Estimate) -> String? {
    estimate.interval.map { numbers.interval($0.low...$0.high, fractionDigits: 2) }
  }
}
