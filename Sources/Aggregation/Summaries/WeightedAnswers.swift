import Statistics
import SurveyModel

/// The answers to one question with the weights of those who gave them.
package struct WeightedAnswers: Sendable {
  /// The answers of each weighting cell with the weight of its respondents.
  private let parts: [(weight: Double, values: ValueTally)]

  /// Puts the answers of the cells together.
  ///
  /// - Parameter parts: the answers of each cell to the same question, with weights of at most `WeightSum.largestWeight`.
  init(_ parts: [(weight: Double, values: ValueTally)]) { self.parts = parts }

  /// All respondents with a value.
  var total: WeightSum { parts.reduce(.zero) { $0 + WeightSum(weight: $1.weight, n: $1.values.respondents) } }

  /// Those who gave or chose an answer, by its position; complexity O(cells).
  func sum(of answer: Int) -> WeightSum {
    parts.reduce(.zero) { sum, part in
      switch part.values {
      case .categories(let counts), .selections(let counts, _):
        sum + WeightSum(weight: part.weight, n: counts[answer])
      case .numbers, .days, .texts, .rankings, .amounts: sum
      }
    }
  }

  /// A figure of the answers as weighted numbers: numbers as they are, answers of a scale by their codes.
  ///
  /// Not estimable where so many digits had to be cut that the figure would mislead.
  func estimation(of question: Question, by estimate: (WeightedValueCounts) -> Estimation) -> Estimation {
    let tallies = parts.compactMap { if case .numbers(let tally) = $0.values { tally } else { nil } }
    guard tallies.allSatisfy(\.isPrecise) else { return .notEstimable(.tooManyDistinctValues) }
    let codes = question.kind.categories.enumerated().map { (Double($1.code), sum(of: $0)) }
    let numbers = zip(parts.map(\.weight), tallies).flatMap { weight, tally in
      let counts = tally.valueCounts
      return zip(counts.values, counts.counts).map { ($0, WeightSum(weight: weight, n: $1)) }
    }
    return estimate(WeightedValueCounts(codes + numbers))
  }
}
