/// How often each value was answered and with what weights: a sorted table that stands for all the single answers.
///
/// Tables of parts of the answers merge by addition, in any order and grouping, to exactly the same table of the whole.
/// Every figure is computed from the table in the order of its values.
package struct WeightedValueCounts: Sendable, Hashable {
  /// The distinct values, finite, strictly ascending.
  package let values: [Double]
  /// The answers that gave each of `values`, none without an answer.
  package let sums: [WeightSum]
  /// All answers together.
  package let total: WeightSum

  /// Creates a table from values and the sums of their answers, in any order; equal values are added up.
  ///
  /// Complexity: O(k log k) for k pairs.
  ///
  /// - Parameter pairs: finite values with the answers that gave them.
  package init(_ pairs: some Sequence<(Double, WeightSum)>) {
    var values: [Double] = []
    var sums: [WeightSum] = []
    for (value, sum) in pairs.filter({ $0.1.n > 0 }).sorted(by: { $0.0 < $1.0 }) {
      precondition(value.isFinite)
      if value == values.last {
        sums[sums.count - 1] = sums[sums.count - 1] + sum
      } else {
        values.append(value == 0 ? 0 : value)  // −0 and 0 are one value
        sums.append(sum)
      }
    }
    self.values = values
    self.sums = sums
    total = sums.reduce(.zero, +)
  }

  /// Creates a table from single answers and their weights.
  ///
  /// - Parameter answers: finite values with weights in 0...`WeightSum.largestWeight`.
  package init(answers: some Sequence<(Double, Double)>) {
    self.init(answers.map { ($0.0, WeightSum(weight: $0.1)) })
  }

  /// The answers of both tables.
  ///
  /// Complexity: O(k log k).
  package static func + (first: Self, second: Self) -> Self {
    Self(zip(first.values, first.sums).map { ($0, $1) } + zip(second.values, second.sums).map { ($0, $1) })
  }

  /// The answers with the values that a condition holds for, such as those of the two best categories.
  ///
  /// Complexity: O(k).
  package func sum(where isIncluded: (Double) -> Bool) -> WeightSum {
    zip(values, sums).reduce(.zero) { sum, pair in isIncluded(pair.0) ? sum + pair.1 : sum }
  }
}
