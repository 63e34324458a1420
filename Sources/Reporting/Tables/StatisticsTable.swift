import Charting
import Disclosure
import Statistics

/// The statistics of one question over all respondents: value, interval and method.
enum StatisticsTable {
  /// The table; `nil` where no statistic makes sense or nobody answered.
  static func table(of question: ReleasableQuestion, in edition: ReportEdition) -> ReportTable? {
    let (wording, answers) = (edition.wording, question.overall)
    guard !answers.statistics.isEmpty, answers.base.valid > 0 else { return nil }
    return ReportTable(
      caption: wording.statisticsCaption(
        edition.text(of: question.question), n: edition.integer(answers.base.valid)),
      rowTitle: wording.statistic,
      columns: [
        ReportTable.Column(wording.value), ReportTable.Column(wording.interval(level: edition.level)),
        ReportTable.Column("n"), ReportTable.Column(wording.method, isNumeric: false),
      ],
      rows: answers.statistics.map { statistic in
        ReportTable.Row(RichText(wording.name(statistic.name)), cells(statistic, in: edition))
      } + NonresponseTable.statisticsRows(of: question, in: edition))
  }

  /// How value and interval were obtained, with the level that an interval attains where that is another than asked for.
  private static func method(of estimate: Estimate, in edition: ReportEdition) -> RichText {
    let name = edition.wording.name(estimate.method)
    guard let attained = estimate.interval?.attainedLevel else { return RichText(name) }
    return RichText(edition.wording.attaining(name, level: edition.numbers.percent(attained, fractionDigits: 1)))
  }

  private static func cells(_ statistic: ReleasableStatistic, in edition: ReportEdition) -> [ReportTable.Cell] {
    guard case .estimated(let estimate) = statistic.estimation.value else {
      return Array(repeating: edition.cell(statistic), count: 3) + [.text("")]
    }
    let interval: ReportTable.Cell =
      if let text = edition.interval(estimate, of: statistic.name) {
        .figure(text, detail: nil)
      } else if let absence = estimate.intervalAbsence {
        .sign(.notMeaningful, meaning: edition.wording.name(absence))
      } else {
        .text("")
      }
    return [
      .figure(edition.value(estimate, of: statistic.name), detail: nil), interval,
      .figure(edition.integer(estimate.n), detail: nil), .text(method(of: estimate, in: edition)),
    ]
  }
}
