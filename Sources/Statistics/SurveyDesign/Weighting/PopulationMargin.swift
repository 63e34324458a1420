/// How many of the population are in each category of one weighting variable.
package struct PopulationMargin: Sendable, Hashable {
  /// The number of people, or their share, in each category: finite, none negative, not all 0.
  package let totals: [Double]

  /// The number of people in all categories together.
  package var total: Double { totals.reduce(0, +) }

  /// Creates a margin from the total of each category.
  package init(totals: [Double]) {
    precondition(totals.allSatisfy { $0 >= 0 && $0.isFinite } && totals.contains { $0 > 0 })
    self.totals = totals
  }
}
