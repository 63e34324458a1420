/// The weighted totals of one primary sampling unit: all that variances need, so that no row is kept.
///
/// y is what is added up or averaged, x what it is divided by: 1 for a mean or a share, another amount for a ratio.
package struct UnitTotals: Sendable, Equatable {
  /// The number of persons drawn in the unit, whether or not their answers count.
  package private(set) var elements = 0
  /// The number of answers that count: valid, and of the domain that the figure is for.
  package private(set) var n = 0
  /// Σ w·y.
  package private(set) var numerator = ExactSum()
  /// Σ w·x.
  package private(set) var denominator = ExactSum()
  /// Σ (w·y)², for the variance between the persons of a unit.
  package private(set) var numeratorSquares = ExactSum()
  /// Σ (w·x)².
  package private(set) var denominatorSquares = ExactSum()
  /// Σ (w·y)(w·x).
  package private(set) var products = ExactSum()

  /// Creates the totals of a unit from which nobody has been counted yet.
  package init() {}

  /// Creates totals from published sums, which the properties of the same names describe.
  package init(
    elements: Int, n: Int, numerator: Double, denominator: Double, numeratorSquares: Double,
    denominatorSquares: Double, products: Double
  ) {
    precondition(n >= 0 && elements >= n)
    self.elements = elements
    self.n = n
    self.numerator = ExactSum(numerator)
    self.denominator = ExactSum(denominator)
    self.numeratorSquares = ExactSum(numeratorSquares)
    self.denominatorSquares = ExactSum(denominatorSquares)
    self.products = ExactSum(products)
  }

  /// Counts a person whose answer counts.
  mutating func add(_ y: Double, per x: Double, weight: Double) {
    precondition(y.isFinite && x.isFinite && weight > 0 && weight.isFinite)
    elements += 1
    n += 1
    let (weightedY, weightedX) = (weight * y, weight * x)
    numerator.add(weightedY)
    denominator.add(weightedX)
    numeratorSquares.add(weightedY * weightedY)
    denominatorSquares.add(weightedX * weightedX)
    products.add(weightedY * weightedX)
  }

  /// Counts a person who was drawn but whose answer does not count.
  mutating func addOutsideDomain() { elements += 1 }

  /// Adds the totals of other persons of the same unit.
  mutating func merge(_ other: UnitTotals) {
    elements += other.elements
    n += other.n
    numerator.merge(other.numerator)
    denominator.merge(other.denominator)
    numeratorSquares.merge(other.numeratorSquares)
    denominatorSquares.merge(other.denominatorSquares)
    products.merge(other.products)
  }
}
