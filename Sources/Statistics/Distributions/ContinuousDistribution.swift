/// A continuous probability distribution on the real line.
///
/// Values come from Boost.Math; each conforming type checks its parameters when it is made, so that no function here
/// can give NaN.
package protocol ContinuousDistribution: Sendable {
  /// The lower tail P(X ≤ x), in 0...1.
  ///
  /// - Parameter x: any finite number.
  func cumulative(_ x: Double) -> Double

  /// The upper tail P(X > x), in 0...1, precise where it is tiny and `1 - cumulative(x)` would round to 0.
  ///
  /// - Parameter x: any finite number.
  func upperTail(_ x: Double) -> Double

  /// The value below which the given share of the distribution lies.
  ///
  /// - Parameter probability: strictly between 0 and 1.
  func quantile(_ probability: Double) -> Double
}

/// A distribution that is its own mirror image about 0.
package protocol SymmetricDistribution: ContinuousDistribution {}

extension SymmetricDistribution {
  /// The distance c from 0 with P(−c ≤ X ≤ c) = level: 1.96 for the standard normal distribution at 0.95.
  ///
  /// Taken from the lower tail, which a level close to 1 does not round away.
  ///
  /// - Parameter level: the confidence level, strictly between 0 and 1.
  package func criticalValue(level: Double) -> Double {
    -quantile((1 - level) / 2)
  }
}
