/// Σ w·y and Σ w·x of a unit, a stratum or a sample.
struct WeightedSums {
  var numerator: Double
  var denominator: Double

  static func + (first: WeightedSums, second: WeightedSums) -> WeightedSums {
    WeightedSums(numerator: first.numerator + second.numerator, denominator: first.denominator + second.denominator)
  }

  static func - (first: WeightedSums, second: WeightedSums) -> WeightedSums {
    WeightedSums(numerator: first.numerator - second.numerator, denominator: first.denominator - second.denominator)
  }

  static func * (factor: Double, sums: WeightedSums) -> WeightedSums {
    WeightedSums(numerator: factor * sums.numerator, denominator: factor * sums.denominator)
  }
}

extension UnitTotals {
  /// The two sums, rounded once.
  ///
  /// - Throws: `numericOverflow`.
  func sums() throws(NotEstimable) -> WeightedSums {
    guard let numerator = numerator.value, let denominator = denominator.value else { throw .numericOverflow }
    return WeightedSums(numerator: numerator, denominator: denominator)
  }

  /// The two sums over several units, rounded once, so that the order of the units does not matter.
  static func sums(of units: some Sequence<UnitTotals>) throws(NotEstimable) -> WeightedSums {
    var all = UnitTotals()
    for unit in units { all.merge(unit) }
    return try all.sums()
  }
}
