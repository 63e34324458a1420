/// What a weighted tally keeps of answers that are alike: how many there are, and the sums of their weights and of the
/// squares of their weights.
///
/// Sums are exact (`FixedPointSum`): addition is associative and commutative, with `zero` as identity.
package struct WeightSum: Sendable, Hashable {
  /// The largest weight of an answer, 2²⁰: about a million.
  package static let largestWeight = 0x1p20
  /// Below this weight, 2⁻⁴⁰ or about 10⁻¹², an answer counts for nothing: its square would have hardly any digits.
  package static let smallestWeight = 0x1p-40

  /// The number of answers with a weight of `smallestWeight` and more.
  package let n: Int
  /// The sum of the weights.
  let weight: FixedPointSum
  /// The sum of the squared weights.
  let squaredWeight: FixedPointSum

  /// No answers.
  package static let zero = WeightSum(n: 0, weight: .zero, squaredWeight: .zero)

  private init(n: Int, weight: FixedPointSum, squaredWeight: FixedPointSum) {
    self.n = n
    self.weight = weight
    self.squaredWeight = squaredWeight
  }

  /// Takes answers of equal weight; those below `smallestWeight` count for nothing, not even in `n`.
  ///
  /// - Parameters:
  ///   - weight: the weight of each answer, in 0...`largestWeight`.
  ///   - n: the number of answers, 0 or more.
  package init(weight: Double, n: Int = 1) {
    precondition(weight >= 0 && weight <= Self.largestWeight && n >= 0)
    guard weight >= Self.smallestWeight else {
      self = .zero
      return
    }
    self.init(n: n, weight: FixedPointSum(weight) * n, squaredWeight: FixedPointSum(weight * weight) * n)
  }

  /// The answers of both.
  package static func + (first: Self, second: Self) -> Self {
    Self(
      n: first.n + second.n, weight: first.weight + second.weight,
      squaredWeight: first.squaredWeight + second.squaredWeight)
  }

  /// The answers of the first without those of the second, which are among them.
  static func - (first: Self, second: Self) -> Self {
    Self(
      n: first.n - second.n, weight: first.weight - second.weight,
      squaredWeight: first.squaredWeight - second.squaredWeight)
  }

  /// The effective number of answers, (Σ w)² / Σ w²: as many equally weighted ones give a mean of the same precision,
  /// where weights and answers are unrelated; 0 without answers.
  ///
  /// Source: Kish (1965), "Survey sampling", §11.7.
  package var effectiveNumber: Double {
    let total = weight.value
    let squares = squaredWeight.value
    return squares > 0 ? total * total / squares : 0
  }
}
