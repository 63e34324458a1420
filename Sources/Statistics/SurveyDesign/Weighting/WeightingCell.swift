/// Respondents who share the category of every weighting variable and the base weight.
///
/// Weighting works on the distinct combinations that occur, so that its cost does not grow with the number of
/// respondents.
package struct WeightingCell: Sendable, Hashable {
  /// The category of each weighting variable, counted from 0, in the order of the margins.
  package let categories: [Int]
  /// The number of respondents, positive.
  package let count: Int
  /// The weight of each respondent before weighting, positive: the reciprocal of the chance of selection, or 1.
  package let baseWeight: Double

  /// Creates a cell.
  package init(categories: [Int], count: Int, baseWeight: Double = 1) {
    precondition(count > 0 && baseWeight > 0 && baseWeight.isFinite && categories.allSatisfy { $0 >= 0 })
    self.categories = categories
    self.count = count
    self.baseWeight = baseWeight
  }
}
