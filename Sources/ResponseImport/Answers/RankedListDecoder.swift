import CSVReading
import SurveyModel

/// Reads rankings in one cell: the items in their ranked order, joined by a separator (Microsoft Forms: `A;B;C;`).
struct RankedListDecoder: AnswerDecoder {
  private let site: CellSite
  private let matcher: AnswerMatcher
  private let splitter: JoinedAnswerSplitter

  init(site: CellSite, matcher: AnswerMatcher, separator: String) {
    self.site = site
    self.matcher = matcher
    splitter = JoinedAnswerSplitter(
      options: matcher.categories.flatMap { $0.label.wordings.map(\.text) + $0.aliases }, separator: separator)
  }

  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn {
    let bytes = batch.bytes.span
    var column = ItemColumn<Int>(itemCount: matcher.categories.count)
    for record in records {
      let cell = bytes.extracting(site.range(in: batch, record: record))
      let text = cell.isEmpty ? "" : cell.text.trimmed
      var answer = ItemAnswer<Int>(itemCount: matcher.categories.count)
      if !site.isBlank(text) {
        for (place, part) in splitter.split(text).enumerated() {
          if let fault = answer.rank(part, at: place + 1, matcher: matcher, platform: site.platformReason) {
            site.report(fault.code, fault.message, record: record, of: batch, to: &log)
          }
        }
      }
      answer.add(to: &column, blank: site.blankReason)
    }
    return .ranks(column)
  }
}
