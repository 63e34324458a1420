/// How often each value was answered: a sorted table that stands for all the single answers.
///
/// Every figure is computed from the table in the order of its values, so that it does not depend on the order in which
/// answers arrived or were merged. With k distinct values the figures cost O(k), whatever the number of answers.
package struct ValueCounts: Sendable, Hashable {
  /// The distinct values, finite, strictly ascending.
  package let values: [Double]
  /// The number of answers for each of `values`, all positive.
  package let counts: [Int]
  /// The number of answers.
  package let n: Int

  /// Creates a table from values and their counts, in any order; equal values are added up, counts of 0 dropped.
  ///
  /// Complexity: O(k log k) for k pairs.
  ///
  /// - Parameter pairs: finite values with counts of 0 or more.
  package init(_ pairs: some Sequence<(Double, Int)>) {
    var values: [Double] = []
    var counts: [Int] = []
    for (value, count) in pairs.filter({ $0.1 != 0 }).sorted(by: { $0.0 < $1.0 }) {
      precondition(value.isFinite && count > 0)
      if value == values.last {
        counts[counts.count - 1] += count
      } else {
        values.append(value == 0 ? 0 : value)  // −0 and 0 are one value
        counts.append(count)
      }
    }
    self.init(ascending: values, counts: counts)
  }

  /// Takes over a table that is one already: finite values, strictly ascending, with positive counts.
  init(ascending values: [Double], counts: [Int]) {
    self.values = values
    self.counts = counts
    self.n = counts.reduce(0, +)
  }

  /// Creates the table of the answers of several groups together.
  ///
  /// Complexity: O(k log k) for k values of all groups.
  package init(pooling groups: [ValueCounts]) {
    self.init(groups.flatMap { zip($0.values, $0.counts) })
  }

  /// The smallest answer; nil without answers.
  package var minimum: Double? { values.first }

  /// The largest answer; nil without answers.
  package var maximum: Double? { values.last }
}
