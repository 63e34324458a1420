import CSVReading
import SurveyModel

/// Reads single choices, ratings and recommendations: one cell, one answer.
///
/// Where the cell is blank but own words stand in the column beside it, the answer is the "other" one: some platforms
/// leave the cell blank then.
struct ClosedAnswerDecoder: AnswerDecoder {
  private let site: CellSite
  private let ownWords: OwnWordsReader?
  private let matcher: AnswerMatcher
  private let otherCategory: Int?
  private var dictionary = CellDictionary()
  private(set) var unknownLabels = UnknownLabels()

  init(site: CellSite, ownWords: OwnWordsReader?, matcher: AnswerMatcher) {
    self.site = site
    self.ownWords = ownWords
    self.matcher = matcher
    otherCategory = matcher.categories.firstIndex { $0.isOther }
  }

  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn {
    let bytes = batch.bytes.span
    let unreadable = AnswerCode(.unreadable)
    var codes: [AnswerCode] = []
    codes.reserveCapacity(records.count)
    for record in records {
      let cell = bytes.extracting(site.range(in: batch, record: record))
      var code = code(of: cell)
      if code == unreadable {
        unknownLabels.add([cell.text.trimmed])
        site.report(
          "unknown-label", "a cell holds an answer that is not declared; add it to the question's answers or its scale",
          record: record, of: batch, to: &log)
      }
      if code.missing == .noAnswer || code.missing == .notAsked, let ownWords, let otherCategory,
        ownWords.isWritten(in: batch, record: record)
      {
        code = AnswerCode(category: otherCategory)
      }
      codes.append(code)
    }
    return .coded(codes)
  }

  private mutating func code(of cell: Span<UInt8>) -> AnswerCode {
    if let known = dictionary.value(of: cell) { return AnswerCode(rawValue: Int16(truncatingIfNeeded: known)) }
    let code = read(cell.text.trimmed)
    dictionary.remember(Int32(code.rawValue), for: cell)
    return code
  }

  private func read(_ text: String) -> AnswerCode {
    if site.isBlank(text) { return AnswerCode(site.blankReason) }
    // The platform's own mark can look like an answer; only a declared one with a value goes before it.
    if let reason = site.reason(of: text), matcher.value(of: text) == nil { return AnswerCode(reason) }
    return matcher.answer(of: text) ?? AnswerCode(.unreadable)
  }
}
