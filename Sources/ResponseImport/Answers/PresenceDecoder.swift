import CSVReading
import SurveyModel

/// Reads uploads and places: that there is one, never the file's name nor the coordinates.
struct PresenceDecoder: AnswerDecoder {
  private let site: CellSite

  init(site: CellSite) { self.site = site }

  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn {
    let bytes = batch.bytes.span
    return .text(
      records.map { record in
        let cell = bytes.extracting(site.range(in: batch, record: record))
        let text = cell.isEmpty ? "" : cell.text.trimmed
        if site.isBlank(text) { return .missing(site.blankReason) }
        if let reason = site.reason(of: text) { return .missing(reason) }
        if let reason = UndeclaredReason.reason(for: text) { return .missing(reason) }
        return .value(WrittenText(byteCount: cell.count))
      })
  }
}
