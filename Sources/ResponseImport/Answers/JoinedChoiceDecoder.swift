import CSVReading
import SurveyModel

/// Reads several-choice questions whose chosen options are joined in one cell.
///
/// Options may contain the separator, so known options are looked for first, the longest first; what is left between
/// separators is the "other" answer where there is one, else it is unreadable.
struct JoinedChoiceDecoder: AnswerDecoder {
  private enum Reading {
    case chosen([Int])
    case missing(MissingReason)
    case unknown([String])
  }

  private let site: CellSite
  private let matcher: AnswerMatcher
  private let splitter: JoinedAnswerSplitter
  private var dictionary = CellDictionary()
  private var readings: [Reading] = []
  private(set) var unknownLabels = UnknownLabels()

  init(site: CellSite, matcher: AnswerMatcher, separator: String) {
    self.site = site
    self.matcher = matcher
    splitter = JoinedAnswerSplitter(
      options: matcher.categories.flatMap { $0.label.wordings.map(\.text) + $0.aliases }, separator: separator)
  }

  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn {
    let bytes = batch.bytes.span
    var column = SelectionColumn(categoryCount: matcher.categories.count)
    for record in records {
      let cell = bytes.extracting(site.range(in: batch, record: record))
      switch reading(of: cell) {
      case .chosen(let positions): column.append(chosen: positions)
      case .missing(let reason): column.append(reason)
      case .unknown(let texts):
        column.append(.unreadable)
        unknownLabels.add(texts)
        site.report(
          "unknown-label",
          "a cell holds an answer that is not among the declared ones; add it, or declare one answer as `other: true`",
          record: record, of: batch, to: &log)
      }
    }
    return .multiple(column)
  }

  private mutating func reading(of cell: Span<UInt8>) -> Reading {
    if let known = dictionary.value(of: cell) { return readings[Int(known)] }
    let reading = read(cell.text.trimmed)
    if dictionary.remember(Int32(readings.count), for: cell) { readings.append(reading) }
    return reading
  }

  private func read(_ text: String) -> Reading {
    if site.isBlank(text) { return .missing(site.blankReason) }
    if let reason = site.reason(of: text), matcher.value(of: text) == nil { return .missing(reason) }
    if matcher.position(of: text) == nil, let reason = UndeclaredReason.reason(for: text) { return .missing(reason) }
    var chosen: Set<Int> = []
    var reason: MissingReason?
    var unknown: [String] = []
    for part in splitter.split(text) {
      if let position = matcher.position(of: part) {
        if let missing = matcher.categories[position].missing { reason = missing } else { chosen.insert(position) }
      } else if let missing = site.reason(of: part) ?? UndeclaredReason.reason(for: part) {
        reason = missing
      } else if let open = matcher.openCategory {
        chosen.insert(open)
      } else {
        unknown.append(part)
      }
    }
    if !unknown.isEmpty { return .unknown(unknown) }
    return chosen.isEmpty ? .missing(reason ?? .noAnswer) : .chosen(chosen.sorted())
  }
}
