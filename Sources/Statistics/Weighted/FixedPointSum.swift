/// A sum of numbers that does not depend on their order: every number is rounded to a multiple of 2⁻⁶⁰ first.
///
/// A sum of floating-point numbers changes its last bits with the order of addition, so that two threads, or an archive of
/// earlier parts, could give other figures than one pass. Here addition is exact, hence associative and commutative.
/// Numbers of 2⁻⁸ and more are kept without rounding. Sums reach ±2⁶⁷; beyond that addition stops the program.
struct FixedPointSum: Sendable, Hashable {
  private var units: Int128

  /// The sum of no numbers.
  static let zero = FixedPointSum(0)

  /// A sum of one number.
  ///
  /// - Parameter number: finite, of an absolute value below 2⁶⁷.
  init(_ number: Double) {
    precondition(abs(number) < 0x1p67)
    units = Int128((number * 0x1p60).rounded())
  }

  private init(units: Int128) { self.units = units }

  /// The sum as the nearest floating-point number.
  var value: Double { Double(units) * 0x1p-60 }

  static func + (first: Self, second: Self) -> Self { Self(units: first.units + second.units) }

  static func - (first: Self, second: Self) -> Self { Self(units: first.units - second.units) }

  /// The sum of as many equal sums.
  static func * (sum: Self, count: Int) -> Self { Self(units: sum.units * Int128(count)) }
}

extension FixedPointSum: Comparable {
  static func < (first: Self, second: Self) -> Bool { first.units < second.units }
}
