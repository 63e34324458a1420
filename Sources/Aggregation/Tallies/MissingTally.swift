import SurveyModel

/// How many respondents have no value, by reason.
package struct MissingTally: MergeableTally {
  private var counts = Array(repeating: 0, count: MissingReason.allCases.count)

  /// Creates an empty tally.
  package init() {}

  /// The number of respondents without a value for a reason.
  package subscript(reason: MissingReason) -> Int { counts[reason.ordinal] }

  /// The number of respondents without a value for any of some reasons.
  package func sum(of reasons: some Sequence<MissingReason>) -> Int { reasons.reduce(0) { $0 + self[$1] } }

  /// The number of respondents without a value.
  package var total: Int { counts.reduce(0, +) }

  mutating func add(_ reason: MissingReason) { counts[reason.ordinal] += 1 }

  /// Adds the counts of another tally.
  package mutating func merge(_ other: MissingTally) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }
}
