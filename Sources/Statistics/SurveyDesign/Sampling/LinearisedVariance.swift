/// Variances by Taylor linearisation: of a smooth function of totals by way of the total of its derivative.
///
/// Source: Woodruff (1971), "A simple method for approximating the variance of a complicated estimate", JASA 66:411–414;
/// Särndal, Swensson and Wretman (1992), "Model Assisted Survey Sampling", §4.3 and §5.5. R: `survey::svyrecvar`.
enum LinearisedVariance {
  /// One linearised unit total z = a·Y + b·X with its parts within the unit.
  struct Unit {
    let total: Double
    let answers: Int
    let elements: Int
    let sumOfSquares: Double
    let populationElements: Int?

    init(
      _ totals: UnitTotals, derivative: (y: Double, x: Double), populationElements: Int?
    ) throws(NotEstimable) {
      let sums = try totals.sums()
      guard let squaresOfY = totals.numeratorSquares.value, let squaresOfX = totals.denominatorSquares.value,
        let products = totals.products.value
      else { throw .numericOverflow }
      let (a, b) = derivative
      total = a * sums.numerator + b * sums.denominator
      answers = totals.n
      elements = totals.elements
      sumOfSquares = a * a * squaresOfY + 2 * a * b * products + b * b * squaresOfX
      self.populationElements = populationElements
    }
  }

  /// The variance within one stratum: (1 − f) n/(n − 1) Σ (z − z̄)² between its units, with f = n/N, and f times the
  /// variance within each unit of which only some persons were drawn.
  ///
  /// Where no answer counts there is no variance, whatever the number of units.
  ///
  /// - Throws: why there is no variance.
  static func ofStratum(
    _ units: [Unit], population: Int?, singleUnits: SingleUnitPolicy
  ) throws(NotEstimable) -> Double {
    guard units.contains(where: { $0.answers > 0 }) else { return 0 }
    let mean = units.reduce(0) { $0 + $1.total } / Double(units.count)
    let deviations = units.reduce(0) { $0 + ($1.total - mean) * ($1.total - mean) }
    let square = units.reduce(0) { $0 + $1.total * $1.total }
    var variance = try contribution(
      count: units.count, deviations: deviations, square: square, population: population, singleUnits: singleUnits)
    guard let population else { return variance }
    for unit in units where unit.answers > 0 {
      guard let populationElements = unit.populationElements else { continue }
      let unitDeviations = max(0, unit.sumOfSquares - unit.total * unit.total / Double(unit.elements))
      let within = try contribution(
        count: unit.elements, deviations: unitDeviations, square: unit.sumOfSquares, population: populationElements,
        singleUnits: singleUnits)
      variance += Double(units.count) / Double(population) * within
    }
    return variance
  }

  /// (1 − n/N) n/(n − 1) times the squared deviations of n totals, or what the policy says for a single one.
  private static func contribution(
    count: Int, deviations: Double, square: Double, population: Int?, singleUnits: SingleUnitPolicy
  ) throws(NotEstimable) -> Double {
    var correction = 1.0
    if let population {
      guard population >= count else { throw .populationExceeded }
      correction = Double(population - count) / Double(population)
    }
    guard correction > 0 else { return 0 }
    if count > 1 { return correction * Double(count) / Double(count - 1) * deviations }
    switch singleUnits {
    case .fail: throw .singlePrimaryUnit
    case .certainty: return 0
    case .adjust: return correction * square
    }
  }
}
