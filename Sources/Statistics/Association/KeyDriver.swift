/// An item's rank correlation with the overall rating: how closely the two go together, not what causes what.
///
/// There is no regression of the overall rating on the items, nor a split of its R² among them (relative importance,
/// dominance, Shapley values): with about 40 answers and a battery of items that are correlated with each other the
/// coefficients change their order from sample to sample, and the intervals of neighbouring items overlap nearly
/// entirely. What such a sample can carry is each correlation by itself, with its interval.
package struct KeyDriver: Sendable, Hashable {
  /// The place of the item among those given, counted from 0.
  package let item: Int
  /// Spearman's correlation, with the number of people who answered both as n, or why there is none.
  package let correlation: Estimation

  /// Creates the correlation of an item.
  package init(item: Int, correlation: Estimation) { (self.item, self.correlation) = (item, correlation) }
}

extension [KeyDriver] {
  /// The items with the closest first.
  ///
  /// Where correlations are equal the item given first comes first; items without a correlation come last.
  package var closestFirst: [KeyDriver] {
    sorted { first, second in
      let values = (first.correlation.estimate?.value ?? -2, second.correlation.estimate?.value ?? -2)
      return values.0 == values.1 ? first.item < second.item : values.0 > values.1
    }
  }
}

extension Association {
  /// The items by their rank correlation with the overall rating, the closest first.
  ///
  /// Each is r of the midranks, see `spearman(of:level:)`. Spearman (1904); Bonett and Wright (2000). R: `cor(items, rating,
  /// method = "spearman")`.
  ///
  /// - Parameters:
  ///   - items: for each item how often each pair of its answer and the overall rating occurred, both with the better
  ///     answer at the same end.
  ///   - level: the confidence level of each interval by itself, strictly between 0 and 1.
  package static func keyDrivers(_ items: [PairedCounts], level: Double) -> [KeyDriver] {
    items.enumerated().map { KeyDriver(item: $0, correlation: spearman(of: $1, level: level)) }.closestFirst
  }
}
