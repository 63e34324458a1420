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
  private(set) var unknownLabels = UnknownLabels()

  init(sites: [CellSite], matcher: AnswerMatcher) {
    self.sites = sites
    self.matcher = matcher
    dictionaries = Array(repeating: CellDictionary(), count: sites.count)
  }

  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn {
    let bytes = batch.bytes.span
    var column = SelectionColumn(categoryCount: matcher.categories.count)
    var ticks = Ticks()
    for record in records {
      ticks.removeAll()
      for option in sites.indices {
        let site = sites[option]
        let cell = bytes.extracting(site.range(in: batch, record: record))
        if cell.isEmpty { continue }
        let mark = mark(of: cell, option: option)
        ticks.add(mark, option: option, declared: matcher.categories[option].missing)
        if mark == .unreadable {
          unknownLabels.add([cell.text.trimmed])
          site.report(
            "unknown-mark", "a cell is neither the option's text nor one of the usual marks for chosen or not chosen",
            record: record, of: batch, to: &log)
        }
      }
      if ticks.chosen.isEmpty {
        column.append(ticks.reason(blank: sites[0].blankReason))
      } else {
        column.append(chosen: ticks.chosen)
      }
    }
    return .multiple(column)
  }

  private mutating func mark(of cell: Span<UInt8>, option: Int) -> SelectionMark {
    if let known = dictionaries[option].value(of: cell) { return SelectionMark(rawValue: known) }
    let mark = SelectionMark.mark(of: cell.text.trimmed, site: sites[option], option: option, matcher: matcher)
    dictionaries[option].remember(mark.rawValue, for: cell)
    return mark
  }
}

/// What the cells of one respondent say together, whatever the order of the columns.
private struct Ticks {
  /// The chosen options that are a value.
  private(set) var chosen: [Int] = []
  private var declared: MissingReason?
  private var wasShown = false
  private var platformReason: MissingReason?
  private var isUnreadable = false

  /// Forgets the respondent.
  mutating func removeAll() {
    chosen.removeAll(keepingCapacity: true)
    declared = nil
    (wasShown, platformReason, isUnreadable) = (false, nil, false)
  }

  /// Takes in one cell; `declared` is the kind of no answer that the option stands for, if it does.
  mutating func add(_ mark: SelectionMark, option: Int, declared: MissingReason?) {
    switch mark {
    case .chosen:
      if let declared { self.declared = self.declared ?? declared } else { chosen.append(option) }
    case .notChosen: wasShown = true
    case .missing(let reason): platformReason = platformReason ?? reason
    case .unreadable: isUnreadable = true
    case .blank: break
    }
  }

  /// Why nothing was chosen: one option that was shown and not ticked tells that the question was put.
  ///
  /// - Parameter blank: what the platform means by nothing but blank cells.
  func reason(blank: MissingReason) -> MissingReason {
    if isUnreadable { return .unreadable }
    if let declared { return declared }
    return wasShown ? .noAnswer : platformReason ?? blank
  }
}
