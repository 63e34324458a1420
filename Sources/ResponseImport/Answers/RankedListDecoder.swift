import CSVReading
import SurveyModel

/// Reads rankings in one cell: the items in their ranked order, joined by a separator (Microsoft Forms: `A;B;C;`).
struct RankedListDecoder: AnswerDecoder {
  private let site: CellSite
  private let matcher: AnswerMatcher
  private let splitter: JoinedAnswerSplitter
  private(set) var unknownLabels = UnknownLabels()

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
      var unknown: [String] = []
      for (place, part) in (site.isBlank(text) ? [] : splitter.split(text)).enumerated() {
        guard let fault = answer.rank(part, at: place + 1, matcher: matcher, reason: site.reason) else { continue }
        if fault == .unknownItem { unknown.append(part) }
        site.report(fault.code, fault.message, record: record, of: batch, to: &log)
      }
      if !unknown.isEmpty { unknownLabels.add(unknown) }
      answer.add(to: &column, blank: site.blankReason)
    }
    return .ranks(column)
  }
}
