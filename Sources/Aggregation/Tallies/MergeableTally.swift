import SurveyModel

/// A small table of counts that can be built in parts and put together.
///
/// `merge` is associative and commutative, and a tally without any answer is its identity: one thread, several threads
/// and a cluster get the same bits.
package protocol MergeableTally: Sendable, Equatable {
  /// Adds the counts of another tally of the same shape.
  mutating func merge(_ other: Self)
}

extension RespondentFunnel: MergeableTally {}
