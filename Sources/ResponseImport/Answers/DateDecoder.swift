import CSVReading
import SurveyModel

/// Reads calendar days; a time of day behind the day is let go.
struct DateDecoder: AnswerDecoder {
  private let site: CellSite

  init(site: CellSite) { self.site = site }

  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn {
    let bytes = batch.bytes.span
    return .date(
      records.map { record in
        let cell = bytes.extracting(site.range(in: batch, record: record))
        let text = cell.isEmpty ? "" : cell.text.trimmed
        if site.isBlank(text) { return .missing(site.blankReason) }
        if let reason = site.platformReason(of: text) { return .missing(reason) }
        if let day = DateText.day(of: text) { return .value(day) }
        if let reason = UndeclaredReason.reason(for: text) { return .missing(reason) }
        site.report(
          "no-date",
          "a cell is not a calendar day, or its day and month could be swapped; 2024-03-12 is always understood",
          record: record, of: batch, to: &log)
        return .missing(.unreadable)
      })
  }
}
