import CSVReading

/// Looks for own words in the column beside a closed answer ("other, please specify"): whether there are any, never what
/// they say.
struct OwnWordsReader {
  private let site: CellSite

  init(site: CellSite) { self.site = site }

  /// Whether the respondents of these records wrote any.
  func read(_ batch: RecordBatch, records: [Int]) -> [Bool] { records.map { isWritten(in: batch, record: $0) } }

  /// Whether the respondent of a record wrote any; the platform's own marks are none.
  func isWritten(in batch: RecordBatch, record: Int) -> Bool {
    let cell = batch.bytes.span.extracting(site.range(in: batch, record: record))
    guard !cell.isBlank else { return false }
    let text = cell.text.trimmed
    return !site.isBlank(text) && site.reason(of: text) == nil
  }
}
