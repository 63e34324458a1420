import CSVReading
import SurveyModel

/// Reads rankings with one column a place, whose cell holds the item that was put there (LimeSurvey).
///
/// An item that is put in two places, or that is not declared, makes the whole ranking unreadable.
struct RankedPlacesDecoder: AnswerDecoder {
  private let sites: [CellSite]
  private let matcher: AnswerMatcher
  private(set) var unknownLabels = UnknownLabels()

  init(sites: [CellSite], matcher: AnswerMatcher) {
    self.sites = sites
    self.matcher = matcher
  }

  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn {
    let bytes = batch.bytes.span
    var column = ItemColumn<Int>(itemCount: matcher.categories.count)
    for record in records {
      var answer = ItemAnswer<Int>(itemCount: matcher.categories.count)
      for (place, site) in sites.enumerated() {
        let cell = bytes.extracting(site.range(in: batch, record: record))
        let text = cell.isEmpty ? "" : cell.text.trimmed
        if site.isBlank(text) { continue }
        guard let fault = answer.rank(text, at: place + 1, matcher: matcher, reason: site.reason) else { continue }
        if fault == .unknownItem { unknownLabels.add([text]) }
        site.report(fault.code, fault.message, record: record, of: batch, to: &log)
      }
      answer.add(to: &column, blank: sites[0].blankReason)
    }
    return .ranks(column)
  }
}

/// Why a ranking that names its items cannot be read.
enum RankingFault {
  /// An item that is not declared.
  case unknownItem
  /// An item that has a rank already.
  case repeatedItem
  /// A place behind as many places as there are items.
  case noSuchPlace

  /// The name of the finding.
  var code: String {
    switch self {
    case .unknownItem: "unknown-label"
    case .repeatedItem: "repeated-item"
    case .noSuchPlace: "no-rank"
    }
  }

  /// The finding in words.
  var message: String {
    switch self {
    case .unknownItem:
      "a ranking holds an item that is not declared; add it to the question's options, until then it is unreadable"
    case .repeatedItem: "a ranking holds the same item twice; it is counted as unreadable"
    case .noSuchPlace: "a ranking has more places than there are items; it is counted as unreadable"
    }
  }
}

extension ItemAnswer<Int> {
  /// Gives the item that a text names a rank, or notes why it has none.
  ///
  /// - Parameter reason: the reason for no answer that a person or the platform means by a text.
  mutating func rank(
    _ text: String, at rank: Int, matcher: AnswerMatcher, reason: (String) -> MissingReason?
  ) -> RankingFault? {
    guard let item = matcher.position(of: text) else {
      if let reason = reason(text) ?? UndeclaredReason.reason(for: text) {
        add(reason)
        return nil
      }
      add(.unreadable)
      return .unknownItem
    }
    guard values[item] == nil, rank <= values.count else {
      add(.unreadable)
      return values[item] == nil ? .noSuchPlace : .repeatedItem
    }
    values[item] = rank
    return nil
  }
}
