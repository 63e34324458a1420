/// Amounts shared out among several items: how often each item was given each amount.
package struct AmountTally: MergeableTally {
  /// How many shared something out.
  package private(set) var respondents = 0
  /// The amounts of each item; a respondent counts in every one.
  package private(set) var amounts: [NumberTally]

  /// Creates an empty tally for a number of items.
  package init(itemCount: Int) { amounts = Array(repeating: NumberTally(), count: itemCount) }

  /// Adds what a respondent gave each item; an item that got nothing counts with 0.
  mutating func add(_ amounts: ArraySlice<Double?>) {
    respondents += 1
    for (item, amount) in amounts.enumerated() { self.amounts[item].add(amount ?? 0) }
  }

  /// Adds the counts of another tally for the same items.
  package mutating func merge(_ other: AmountTally) {
    precondition(amounts.count == other.amounts.count, "tallies of different questions cannot be merged")
    respondents += other.respondents
    for item in amounts.indices { amounts[item].merge(other.amounts[item]) }
  }
}
