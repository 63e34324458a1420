import SurveyModel

/// How far the respondents came.
package struct CompletionTally: MergeableTally {
  /// Submitted forms with at least one answer.
  package private(set) var complete = 0
  /// Forms with at least one answer that were never submitted.
  package private(set) var partial = 0
  /// Forms with at least one answer from platforms that do not record submission.
  package private(set) var unrecorded = 0
  /// Records without any answer.
  package private(set) var empty = 0

  /// Creates an empty tally.
  package init() {}

  mutating func add(_ completion: ResponseBatch.Completion) {
    switch completion {
    case .complete: complete += 1
    case .partial: partial += 1
    case .unrecorded: unrecorded += 1
    case .empty: empty += 1
    }
  }

  /// Adds the counts of another tally.
  package mutating func merge(_ other: CompletionTally) {
    complete += other.complete
    partial += other.partial
    unrecorded += other.unrecorded
    empty += other.empty
  }
}
