import CSVReading
import SurveyModel

/// Reads several-choice questions that have one column an option.
///
/// Who ticked nothing counts as `noAnswer`: no export tells "none of these" from "skipped". An option that is itself a
/// kind of no answer ("keine Angabe") gives that reason when it is the only one ticked.
struct SpreadChoiceDecoder: AnswerDecoder {
  private let sites: [CellSite]
  private let matcher: AnswerMatcher
  private var dictionaries: [CellDictionary]

  init(sites: [CellSite], matcher: AnswerMatcher) {
    self.sites = sites
    self.matcher = matcher
    dictionaries = Array(repeating: CellDictionary(), count: sites.count)
  }

  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn {
    let bytes = batch.bytes.span
    var column = SelectionColumn(categoryCount: matcher.categories.count)
    var chosen: [Int] = []
    for record in records {
      chosen.removeAll(keepingCapacity: true)
      var reason = MissingReason.noAnswer
      for option in sites.indices {
        let site = sites[option]
        let cell = bytes.extracting(site.range(in: batch, record: record))
        if cell.isEmpty { continue }
        switch mark(of: cell, option: option) {
        case .chosen:
          if let missing = matcher.categories[option].missing { reason = missing } else { chosen.append(option) }
        case .notAsked where reason == .noAnswer: reason = .notAsked
        case .unreadable:
          reason = .unreadable
          site.report(
            "unknown-mark", "a cell is neither the option's text nor one of the usual marks for chosen or not chosen",
            record: record, of: batch, to: &log)
        case .notChosen, .notAsked: break
        }
      }
      if chosen.isEmpty { column.append(reason) } else { column.append(chosen: chosen) }
    }
    return .multiple(column)
  }

  private mutating func mark(of cell: Span<UInt8>, option: Int) -> SelectionMark {
    if let known = dictionaries[option].value(of: cell), let mark = SelectionMark(rawValue: known) { return mark }
    let mark = SelectionMark.mark(of: cell.text.trimmed, site: sites[option], option: option, matcher: matcher)
    dictionaries[option].remember(mark.rawValue, for: cell)
    return mark
  }
}
