/// How often each two categories were given to the same unit: what Krippendorff's alpha is computed from.
///
/// A unit with m codings enters with its ordered pairs of codings, each counted 1/(m − 1). Units with equal m are summed in
/// whole numbers, so that merging gives the same bits in any order.
package struct CoincidenceTable: Sendable, Hashable {
  /// The number of categories.
  package let categoryCount: Int
  /// The number of units with at least two codings; the others are left out, since they compare with nothing.
  package private(set) var units = 0
  private var pairsByCodings: [Int: [[Int]]] = [:]

  /// Creates an empty table.
  package init(categoryCount: Int) {
    precondition(categoryCount > 0)
    self.categoryCount = categoryCount
  }

  /// Adds a unit, or several that were coded the same; complexity O(k²) for k categories.
  ///
  /// - Parameters:
  ///   - codings: how many coders put it into each category; a coder without a coding counts nowhere.
  ///   - count: how many units, 0 or more.
  package mutating func add(_ codings: [Int], count: Int = 1) {
    precondition(codings.count == categoryCount && codings.allSatisfy { $0 >= 0 } && count >= 0)
    let total = codings.reduce(0, +)
    guard total > 1, count > 0 else { return }
    units += count
    var pairs = pairsByCodings[total] ?? Self.none(categoryCount)
    for (first, firstCodings) in codings.enumerated() where firstCodings > 0 {
      for (second, secondCodings) in codings.enumerated() where secondCodings > 0 {
        pairs[first][second] += count * firstCodings * (first == second ? secondCodings - 1 : secondCodings)
      }
    }
    pairsByCodings[total] = pairs
  }

  /// Adds the units of another table of the same categories; complexity O(k²) for each number of codings.
  package mutating func merge(_ other: CoincidenceTable) {
    precondition(categoryCount == other.categoryCount)
    units += other.units
    for (codings, pairs) in other.pairsByCodings {
      pairsByCodings[codings] = zip(pairsByCodings[codings] ?? Self.none(categoryCount), pairs).map {
        zip($0, $1).map(+)
      }
    }
  }

  /// The coincidences of each two categories, whose sum is the number of codings of all units.
  package var coincidences: [[Double]] {
    var result = Array(repeating: Array(repeating: 0.0, count: categoryCount), count: categoryCount)
    for (codings, pairs) in pairsByCodings.sorted(by: { $0.key < $1.key }) {
      for row in pairs.indices {
        for column in pairs.indices { result[row][column] += Double(pairs[row][column]) / Double(codings - 1) }
      }
    }
    return result
  }

  private static func none(_ categoryCount: Int) -> [[Int]] {
    Array(repeating: Array(repeating: 0, count: categoryCount), count: categoryCount)
  }
}
