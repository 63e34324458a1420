/// A claim about the share of a population that has a property, with an exact fraction as its threshold.
package struct ShareClaim: Sendable, Hashable {
  /// The numerator of the threshold, in 0...denominator.
  package let numerator: Int
  /// The denominator of the threshold, positive.
  package let denominator: Int
  /// Whether the share must exceed the threshold, or may be equal to it.
  package let isStrict: Bool

  private init(numerator: Int, denominator: Int, isStrict: Bool) {
    precondition(numerator >= 0 && numerator <= denominator && denominator > 0)
    self.numerator = numerator
    self.denominator = denominator
    self.isStrict = isStrict
  }

  /// "More than half of all": one half is no majority.
  package static let majority = moreThan(1, of: 2)

  /// "More than 2 of 3": the share exceeds a fraction.
  package static func moreThan(_ numerator: Int, of denominator: Int) -> ShareClaim {
    ShareClaim(numerator: numerator, denominator: denominator, isStrict: true)
  }

  /// "At least 80 of 100": the share reaches a fraction.
  package static func atLeast(_ numerator: Int, of denominator: Int) -> ShareClaim {
    ShareClaim(numerator: numerator, denominator: denominator, isStrict: false)
  }

  /// The smallest number of people with the property that makes the claim true of a population; population + 1 where even
  /// all of them do not.
  ///
  /// Computed in whole numbers, which do not round 0.8 · 150 away from 120.
  ///
  /// - Parameter population: the number of people, 0 or more.
  package func required(of population: Int) -> Int {
    precondition(population >= 0)
    let product = numerator.multipliedFullWidth(by: population)
    let (quotient, remainder) = denominator.dividingFullWidth(product)
    return isStrict || remainder > 0 ? quotient + 1 : quotient
  }
}
