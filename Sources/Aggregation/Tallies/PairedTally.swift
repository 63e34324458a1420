import Statistics
import SurveyModel

/// How often each two answers to two closed questions were given together, in each group of the breakdown.
///
/// Its size depends on the answers on offer and on the groups, not on the respondents. Who answered only one of the two
/// questions is not in it.
package struct PairedTally: MergeableTally {
  /// How many answers the first question offers.
  private let rows: Int
  /// How many answers the second question offers.
  private let columns: Int
  /// For each group the counts of answers to the second question (inner) by those to the first (outer).
  private var counts: [[Int]]

  /// Creates an empty tally.
  ///
  /// - Parameter groupCount: the groups of the breakdown and those without one; at least 1.
  package init(first: QuestionKind, second: QuestionKind, groupCount: Int) {
    (rows, columns) = (first.categories.count, second.categories.count)
    counts = Array(repeating: Array(repeating: 0, count: rows * columns), count: groupCount)
  }

  /// Adds the answers of the respondents at these positions of two columns of closed questions to a group.
  mutating func add(_ first: AnswerColumn, _ second: AnswerColumn, respondents: some Sequence<Int>, group: Int) {
    guard case .coded(let first) = first, case .coded(let second) = second else {
      preconditionFailure("only closed questions are paired")
    }
    for respondent in respondents {
      if let row = first[respondent].category, let column = second[respondent].category {
        counts[group][row * columns + column] += 1
      }
    }
  }

  /// Adds the counts of another tally of the same questions and groups.
  package mutating func merge(_ other: PairedTally) {
    precondition(
      (rows, columns, counts.count) == (other.rows, other.columns, other.counts.count),
      "tallies of different questions cannot be merged")
    counts = zip(counts, other.counts).map { zip($0, $1).map(+) }
  }

  /// How often each two answers occurred in each group, answers as given numbers; complexity O(groups × answers²).
  package func groups(first: [Double], second: [Double]) -> [PairedCounts] {
    counts.map { counts in
      PairedCounts(
        table: (0..<rows).map { Array(counts[$0 * columns..<($0 + 1) * columns]) }, firstValues: first,
        secondValues: second)
    }
  }

  /// The same without groups.
  var ungrouped: PairedTally {
    var whole = self
    whole.counts = [counts.dropFirst().reduce(counts[0]) { zip($0, $1).map(+) }]
    return whole
  }
}
