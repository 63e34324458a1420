/// What a reader must know of a test of paired answers that could not have become significant, whatever the signs.
///
/// The signed-rank test, the sign test and McNemar's exact test of N differences other than 0 have no p below 2 · ½ᴺ,
/// which they reach when all point the same way: below N = 6 that is more than .05.
package struct UnreachableSignificance: Sendable, Hashable {
  /// How many differences are not 0.
  package let nonZeroDifferences: Int
  /// How many would be needed for a p below the significance level.
  package let neededDifferences: Int
  /// The smallest two-sided p that so many differences can give, in 0...1.
  package let smallestPValue: Double
  /// The significance level that cannot be reached.
  package let significanceLevel: Double

  /// Creates the note; nil where the level can be reached.
  ///
  /// - Parameters:
  ///   - movement: how many people moved.
  ///   - significanceLevel: the two-sided level, strictly between 0 and 1.
  package init?(_ movement: Movement, significanceLevel: Double = 0.05) {
    precondition(significanceLevel > 0 && significanceLevel < 1)
    var neededDifferences = 1
    while Self.smallestPValue(of: neededDifferences) >= significanceLevel { neededDifferences += 1 }
    guard movement.moved < neededDifferences else { return nil }
    nonZeroDifferences = movement.moved
    self.neededDifferences = neededDifferences
    smallestPValue = Self.smallestPValue(of: movement.moved)
    self.significanceLevel = significanceLevel
  }

  private static func smallestPValue(of differences: Int) -> Double {
    differences == 0 ? 1 : Double(sign: .plus, exponent: 1 - differences, significand: 1)
  }
}
