/// Why no weights can be found; variables and categories are counted from 0.
package enum WeightingFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// Nobody answered.
  case noRespondents
  /// The margins describe populations of different sizes.
  case marginTotalsDiffer(variable: Int, total: Double, expected: Double)
  /// The population has people in a category that no respondent is in.
  case emptyCategory(variable: Int, category: Int)
  /// Respondents are in a category that the population has nobody in; their weight would be 0.
  case categoryOutsidePopulation(variable: Int, category: Int)
  /// Even with every weight at the ceiling the category stays below its share of the population.
  case ceilingTooLow(variable: Int, category: Int)
  /// The margins were not met within the iterations: they contradict each other in these combinations of categories.
  case notConverged(iterations: Int, largestDeviation: Double)

  /// What is wrong and what to do next.
  package var description: String {
    switch self {
    case .noRespondents:
      "there are no respondents to weight"
    case .marginTotalsDiffer(let variable, let total, let expected):
      "margin \(variable) adds up to \(total), the first one to \(expected); state the same population in every margin"
    case .emptyCategory(let variable, let category):
      "category \(category) of margin \(variable) has people but no respondents; combine it with another category"
    case .categoryOutsidePopulation(let variable, let category):
      "category \(category) of margin \(variable) has respondents but no people; correct the margin or leave them out"
    case .ceilingTooLow(let variable, let category):
      "the ceiling keeps category \(category) of margin \(variable) below its share; raise it or combine categories"
    case .notConverged(let iterations, let largestDeviation):
      "a margin is still missed by \(largestDeviation) of its total after \(iterations) iterations; combine categories"
    }
  }
}
