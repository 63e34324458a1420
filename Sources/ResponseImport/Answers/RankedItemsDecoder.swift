import CSVReading
import SurveyModel

/// Reads rankings with one column an item, whose cell holds the item's rank (SurveyMonkey).
///
/// Two items may have the same rank, and items may be left out: by a blank, or by "N/A". A cell that is no rank makes the
/// whole ranking unreadable, for nobody can tell what the other ranks mean beside it. A number that is no rank is a slip of
/// one respondent; a text is a wording of the platform's that the definition lacks.
struct RankedItemsDecoder: AnswerDecoder {
  private let sites: [CellSite]
  private var dictionaries: [CellDictionary]
  private(set) var unknownLabels = UnknownLabels()

  init(sites: [CellSite]) {
    self.sites = sites
    dictionaries = Array(repeating: CellDictionary(), count: sites.count)
  }

  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn {
    var column = ItemColumn<Int>(itemCount: sites.count)
    for record in records {
      var answer = ItemAnswer<Int>(itemCount: sites.count)
      for item in sites.indices {
        let code = code(item, in: batch, record: record)
        if let rank = code.category {
          answer.values[item] = rank + 1
        } else if let reason = code.missing {
          answer.add(reason, unless: sites[item].blankReason)
        }
        if code.missing == .unreadable { report(item, record: record, of: batch, to: &log) }
      }
      answer.add(to: &column, blank: sites[0].blankReason)
    }
    return .ranks(column)
  }

  /// The rank less one as a category, or why there is none.
  private mutating func code(_ item: Int, in batch: RecordBatch, record: Int) -> AnswerCode {
    let cell = batch.bytes.span.extracting(sites[item].range(in: batch, record: record))
    if let known = dictionaries[item].value(of: cell) { return AnswerCode(rawValue: Int16(truncatingIfNeeded: known)) }
    let code = read(cell.isEmpty ? "" : cell.text.trimmed, site: sites[item])
    dictionaries[item].remember(Int32(code.rawValue), for: cell)
    return code
  }

  private func read(_ text: String, site: CellSite) -> AnswerCode {
    if site.isBlank(text) { return AnswerCode(site.blankReason) }
    if let reason = site.reason(of: text) ?? UndeclaredReason.reason(for: text) { return AnswerCode(reason) }
    let rank = site.declaredTexts.code(of: text) ?? NumberText.value(of: text).flatMap { Int(exactly: $0) }
    guard let rank, (1...sites.count).contains(rank) else { return AnswerCode(.unreadable) }
    return AnswerCode(category: rank - 1)
  }

  private mutating func report(_ item: Int, record: Int, of batch: RecordBatch, to log: inout DiagnosticLog) {
    let text = batch.bytes.span.extracting(sites[item].range(in: batch, record: record)).text.trimmed
    guard NumberText.value(of: text) == nil else {
      sites[item].report(
        "no-rank", "a cell is not a rank from 1 to the number of items; the ranking is counted as unreadable",
        record: record, of: batch, to: &log)
      return
    }
    unknownLabels.add([text])
    sites[item].report(
      "unknown-label",
      "a cell holds a text that is no rank; say under `labels` which rank it means, until then the "
        + "ranking is unreadable", record: record, of: batch, to: &log)
  }
}

/// What the cells of one respondent say together about the items of a question.
struct ItemAnswer<Value: Sendable & Hashable> {
  /// What each item was given.
  var values: [Value?]
  private var reason: MissingReason?

  init(itemCount: Int) { values = Array(repeating: nil, count: itemCount) }

  /// Notes why a cell has no value; that something is unreadable goes before every other reason.
  mutating func add(_ reason: MissingReason, unless blank: MissingReason? = nil) {
    if reason == .unreadable || self.reason == nil && reason != blank { self.reason = reason }
  }

  /// Adds the answer to a column: values unless something is unreadable or there are none.
  func add(to column: inout ItemColumn<Value>, blank: MissingReason) {
    if reason != .unreadable, values.contains(where: { $0 != nil }) {
      column.append(values)
    } else {
      column.append(reason ?? blank)
    }
  }
}
