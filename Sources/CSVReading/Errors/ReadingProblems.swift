/// The problems met so far: the first ones in full, all of them counted.
package struct ReadingProblems: Sendable {
  /// The first problems, in the order of the file.
  package private(set) var entries: [ReadingProblem] = []
  /// How many there were, including those that were not kept.
  package private(set) var totalCount = 0
  private var counts: [ReadingProblem.Kind: Int] = [:]
  private let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// The first problem of each kind that came up, with how often it did, in the order of `Kind.allCases`.
  package var byKind: [(first: ReadingProblem, count: Int)] {
    ReadingProblem.Kind.allCases.compactMap { kind in
      entries.first { $0.kind == kind }.map { ($0, counts[kind] ?? 0) }
    }
  }

  mutating func record(_ problem: ReadingProblem) {
    totalCount += 1
    counts[problem.kind, default: 0] += 1
    if entries.count < capacity || counts[problem.kind] == 1 { entries.append(problem) }
  }
}
