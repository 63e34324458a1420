import CBoostMath
import Foundation

/// The distribution of two standard normal variables with a correlation; R: `mvtnorm::pmvnorm`, `dmvnorm`.
struct BivariateNormalDistribution: Sendable {
  /// The correlation, strictly between −1 and 1.
  let correlation: Double
  /// The share 1 − ρ² of the variance that one variable leaves to the other.
  private let remainder: Double

  /// Creates the distribution.
  init(correlation: Double) {
    precondition(abs(correlation) < 1)
    self.correlation = correlation
    remainder = (1 - correlation) * (1 + correlation)
  }

  /// P(X ≤ x, Y ≤ y), precise to about 10⁻¹⁵ absolutely.
  ///
  /// By Owen's T function: Owen (1956), "Tables for computing bivariate normal probabilities", Annals of Mathematical
  /// Statistics 27:1075–1090.
  func cumulative(_ x: Double, _ y: Double) -> Double {
    let normal = StandardNormalDistribution()
    let root = remainder.squareRoot()
    if x == 0 || y == 0 {
      let other = x == 0 ? y : x
      return normal.cumulative(other) / 2 + boost_owens_t(other, correlation / root)
    }
    let owens =
      boost_owens_t(x, (y - correlation * x) / (x * root)) + boost_owens_t(y, (x - correlation * y) / (y * root))
    let sum = (normal.cumulative(x) + normal.cumulative(y)) / 2 - owens
    return min(1, max(0, (x < 0) == (y < 0) ? sum : sum - 0.5))
  }

  /// The density, which is also the derivative of `cumulative` by the correlation (Plackett 1954).
  func density(_ x: Double, _ y: Double) -> Double {
    exp(-distance(x, y) / (2 * remainder)) / (2 * Double.pi * remainder.squareRoot())
  }

  /// The derivative of the density by the correlation.
  func slopeOfDensity(_ x: Double, _ y: Double) -> Double {
    density(x, y) * (correlation + x * y - correlation * distance(x, y) / remainder) / remainder
  }

  private func distance(_ x: Double, _ y: Double) -> Double { x * x - 2 * correlation * x * y + y * y }
}
