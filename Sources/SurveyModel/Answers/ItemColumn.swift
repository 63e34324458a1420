/// The answers of a run of respondents to one question about several items: a value an item, or none for some of them.
package struct ItemColumn<Value: Sendable & Hashable>: Sendable, Equatable {
  /// The number of items.
  package let itemCount: Int
  /// `nil` where the respondent gave at least one item a value, else the reason why there is no answer.
  package private(set) var missing: [MissingReason?] = []
  private var values: [Value?] = []

  /// Creates an empty column.
  package init(itemCount: Int) { self.itemCount = itemCount }

  /// The number of respondents.
  package var count: Int { missing.count }

  /// Adds a respondent who gave these values, one an item, at least one of them not `nil`.
  package mutating func append(_ values: [Value?]) {
    precondition(values.count == itemCount && values.contains { $0 != nil }, "one value an item, and not none at all")
    self.values += values
    missing.append(nil)
  }

  /// Adds a respondent without an answer.
  package mutating func append(_ reason: MissingReason) {
    values.append(contentsOf: repeatElement(nil, count: itemCount))
    missing.append(reason)
  }

  /// Replaces the reason of a respondent without an answer.
  package mutating func setMissing(_ reason: MissingReason, at respondent: Int) {
    precondition(missing[respondent] != nil, "the respondent has an answer")
    missing[respondent] = reason
  }

  /// What the respondent gave each item, in the order of the items; all `nil` where there is no answer.
  package func values(of respondent: Int) -> ArraySlice<Value?> {
    values[respondent * itemCount..<(respondent + 1) * itemCount]
  }
}
