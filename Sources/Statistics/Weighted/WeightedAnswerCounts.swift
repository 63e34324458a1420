/// An answer and the weight that it has.
package struct WeightedAnswer: Sendable, Hashable, Comparable {
  /// The answer, finite.
  package let value: Double
  /// Its weight, in 0...`WeightSum.largestWeight`.
  package let weight: Double

  /// Creates an answer with its weight.
  package init(value: Double, weight: Double) {
    precondition(value.isFinite && weight >= 0 && weight <= WeightSum.largestWeight)
    self.value = value == 0 ? 0 : value  // −0 and 0 are one value
    self.weight = weight
  }

  package static func < (first: Self, second: Self) -> Bool {
    (first.value, first.weight) < (second.value, second.weight)
  }
}

/// How often each answer was given with each weight: a sorted table that stands for all the single answers.
///
/// Resampling draws answers with their weights, which the sums of `WeightedValueCounts` do not tell apart. Weights come from
/// the cells of a population, so that the table has few lines. Tables of parts of the answers merge by addition, in any order
/// and grouping, to exactly the same table of the whole.
package struct WeightedAnswerCounts: Sendable, Hashable {
  /// The distinct answers with their weights, strictly ascending by value, then weight.
  package let answers: [WeightedAnswer]
  /// How often each of `answers` was given, all positive.
  package let counts: [Int]
  /// The number of answers with a weight of `WeightSum.smallestWeight` and more.
  package let n: Int

  /// Creates a table from answers and their counts, in any order; equal ones are added up, those below
  /// `WeightSum.smallestWeight` count for nothing.
  ///
  /// Complexity: O(k log k) for k pairs.
  ///
  /// - Parameter pairs: answers with counts of 0 or more.
  package init(_ pairs: some Sequence<(WeightedAnswer, Int)>) {
    var answers: [WeightedAnswer] = []
    var counts: [Int] = []
    let counting = pairs.filter { $0.1 != 0 && $0.0.weight >= WeightSum.smallestWeight }
    for (answer, count) in counting.sorted(by: { $0.0 < $1.0 }) {
      precondition(count > 0)
      if answer == answers.last {
        counts[counts.count - 1] += count
      } else {
        answers.append(answer)
        counts.append(count)
      }
    }
    self.answers = answers
    self.counts = counts
    n = counts.reduce(0, +)
  }

  /// The answers of both tables.
  ///
  /// Complexity: O(k log k).
  package static func + (first: Self, second: Self) -> Self {
    Self(zip(first.answers, first.counts).map { ($0, $1) } + zip(second.answers, second.counts).map { ($0, $1) })
  }

  /// The sums of the weights for each value, of which all figures but those of resampling are made.
  ///
  /// Complexity: O(k).
  package var valueCounts: WeightedValueCounts {
    WeightedValueCounts(zip(answers, counts).map { ($0.value, WeightSum(weight: $0.weight, n: $1)) })
  }
}
