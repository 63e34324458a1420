import CSVReading
import SurveyModel

/// Reads numbers; a number outside the declared range is unreadable, as is one that could mean two things.
struct NumberDecoder: AnswerDecoder {
  private let site: CellSite
  private let range: NumberRange

  init(site: CellSite, range: NumberRange) {
    self.site = site
    self.range = range
  }

  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn {
    let bytes = batch.bytes.span
    return .number(
      records.map { record in
        let cell = bytes.extracting(site.range(in: batch, record: record))
        let text = cell.isEmpty ? "" : cell.text.trimmed
        if site.isBlank(text) { return .missing(site.blankReason) }
        if let reason = site.platformReason(of: text) { return .missing(reason) }
        if let number = NumberText.value(of: text) {
          if range.contains(number) { return .value(number) }
          site.report(
            "out-of-range", "a number lies outside the declared range; it is left out and counted as unreadable",
            record: record, of: batch, to: &log)
          return .missing(.unreadable)
        }
        if let reason = UndeclaredReason.reason(for: text) { return .missing(reason) }
        site.report(
          "no-number", "a cell is not a plain number, or its separator could stand for thousands or decimals",
          record: record, of: batch, to: &log)
        return .missing(.unreadable)
      })
  }
}
