/// What a comparison of so many answers can find: the power of two-sided tests, and the smallest effect they find.
///
/// A result that is not significant says little where the detectable effect is large; it belongs beside every such
/// result. Both are computed before, from n alone, never from the effect that was observed.
///
/// Source: Cohen (1988), "Statistical Power Analysis for the Behavioral Sciences", 2nd ed. R: package `pwr`.
package enum Power {
  /// The strength, in 0...limit, at which a power that rises with it reaches a target; nil where it does not.
  static func strength(upTo limit: Double, target: Double, power: (Double) -> Double) -> Double? {
    var reach = min(1, limit)
    while power(reach) < target {
      guard reach < limit else { return nil }
      reach = min(2 * reach, limit)
    }
    return Bisection.root(in: 0...reach) { target - power($0) }
  }
}
