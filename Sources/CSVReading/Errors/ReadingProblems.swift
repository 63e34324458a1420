/// The problems met so far: the first ones in full, all of them counted.
package struct ReadingProblems: Sendable {
  /// The first problems, in the order of the file.
  package private(set) var entries: [ReadingProblem] = []
  /// How many there were, including those that were not kept.
  package private(set) var totalCount = 0
  private let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
  }

  mutating func record(_ problem: ReadingProblem) {
    totalCount += 1
    if entries.count < capacity { entries.append(problem) }
  }
}
