import CSVReading
import SurveyModel

/// Reads sums that were shared out among items, one column an item.
///
/// A blank beside other amounts is 0. Amounts below 0, and amounts that do not add up to the declared total, make the
/// whole answer unreadable.
struct ConstantSumDecoder: AnswerDecoder {
  /// How far the sum may be off, as a part of the total: platforms and people round.
  private static let tolerance = 1e-6

  private let sites: [CellSite]
  private let total: Double?

  init(sites: [CellSite], total: Double?) {
    self.sites = sites
    self.total = total
  }

  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn {
    var column = ItemColumn<Double>(itemCount: sites.count)
    for record in records {
      var answer = ItemAnswer<Double>(itemCount: sites.count)
      for (item, site) in sites.enumerated() {
        let cell = batch.bytes.span.extracting(site.range(in: batch, record: record))
        let text = cell.isEmpty ? "" : cell.text.trimmed
        if site.isBlank(text) { continue }
        if let reason = site.reason(of: text) {
          answer.add(reason)
        } else if let amount = NumberText.value(of: text), amount >= 0 {
          answer.values[item] = amount
        } else if let reason = UndeclaredReason.reason(for: text) {
          answer.add(reason, unless: .noAnswer)
        } else {
          answer.add(.unreadable)
          site.report(
            "no-amount", "a cell is not a plain number from 0 on; the answer is counted as unreadable", record: record,
            of: batch, to: &log)
        }
      }
      complete(&answer, record: record, of: batch, log: &log)
      answer.add(to: &column, blank: sites[0].blankReason)
    }
    return .amounts(column)
  }

  /// Gives 0 to the items that got nothing, and checks the total.
  private func complete(
    _ answer: inout ItemAnswer<Double>, record: Int, of batch: RecordBatch, log: inout DiagnosticLog
  ) {
    guard answer.values.contains(where: { $0 != nil }) else { return }
    answer.values = answer.values.map { $0 ?? 0 }
    guard let total, abs(answer.values.reduce(0) { $0 + ($1 ?? 0) } - total) > Self.tolerance * total else { return }
    answer.add(.unreadable)
    sites[0].report(
      "wrong-total",
      "the amounts do not add up to the declared total; the answer is counted as unreadable: check `total`",
      record: record, of: batch, to: &log)
  }
}
