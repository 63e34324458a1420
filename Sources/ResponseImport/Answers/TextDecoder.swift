import CSVReading
import SurveyModel

/// Reads answers in own words: that there are any and how long, never the words.
///
/// "N/A", "none" or "-" in an open question is what somebody typed, so it counts as an answer.
struct TextDecoder: AnswerDecoder {
  private let site: CellSite

  init(site: CellSite) { self.site = site }

  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn {
    let bytes = batch.bytes.span
    let hasMarks = site.conventions.blankMark != nil || !site.source.missingMarks.isEmpty
    return .text(
      records.map { record in
        let cell = bytes.extracting(site.range(in: batch, record: record))
        if cell.isBlank { return .missing(site.blankReason) }
        if hasMarks {
          let text = cell.text.trimmed
          if site.isBlank(text) { return .missing(site.blankReason) }
          if let reason = site.ownReason(of: text) { return .missing(reason) }
        }
        return .value(WrittenText(byteCount: cell.count))
      })
  }
}
