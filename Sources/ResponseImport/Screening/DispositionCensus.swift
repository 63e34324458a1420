import CSVReading
import SurveyModel

/// How many records of exports have each disposition, before anybody declares which of them are respondents.
package struct DispositionCensus: Sendable, Equatable {
  private var counts: [Disposition: Int] = [:]
  private var unrecorded = 0

  /// Nothing was counted yet.
  package init() {}

  /// Counts the records of a batch from a record on; those without a filled cell are left out.
  ///
  /// Complexity: nothing is read of an export whose platform records no dispositions.
  package mutating func add(_ batch: RecordBatch, from first: Int, facts: ResponseFacts) {
    guard !facts.dispositions.isEmpty else { return }
    for record in first..<max(first, batch.count) where !batch.isBlank(record: record) {
      if let disposition = facts.dispositions.disposition(of: record, in: batch) {
        counts[disposition, default: 0] += 1
      } else {
        unrecorded += 1
      }
    }
  }

  /// How many records have a disposition.
  package subscript(disposition: Disposition) -> Int { counts[disposition] ?? 0 }

  /// The dispositions that records have, in the order of `Disposition`, and last how many have none; empty where the
  /// platform records no dispositions.
  package var named: [(name: String, records: Int)] {
    (Disposition.allCases.map { ($0.rawValue, self[$0]) } + [("unrecorded", unrecorded)]).filter { $0.1 > 0 }
  }

  /// Whether every response is a trial or a preview by those who made the form, so that without them there is none.
  package var holdsOnlyTrials: Bool {
    self[.test] + self[.preview] > 0 && self[.partial] + self[.complete] + unrecorded == 0
  }
}

extension [DispositionRule] {
  /// What became of a record by the first rule that applies, or `nil` where none does.
  func disposition(of record: Int, in batch: RecordBatch) -> Disposition? {
    first { rule in
      guard rule.column < batch.fieldCount(of: record) else { return rule.applies(to: "") }
      return rule.applies(to: batch.string(record: record, field: rule.column).trimmed)
    }?.disposition
  }
}
