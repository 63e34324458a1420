/// A sum of numbers that does not depend on their order: every number is rounded to a multiple of 2⁻¹²⁰ first.
///
/// A sum of floating-point numbers changes its last bits with the order of addition, so that two threads, or an archive of
/// earlier parts, could give other figures than one pass. Here addition is exact, hence associative and commutative.
/// Numbers of 2⁻⁶⁸ and more are kept without rounding. Sums reach ±2⁶⁷; beyond that addition stops the program.
struct FixedPointSum: Sendable, Hashable {
  /// The whole multiples of 2⁻⁶⁰, rounded down.
  private var units: Int128
  /// What is above them, as a multiple of 2⁻¹²⁰ in 0..<2⁶⁰, so that equal sums have equal parts.
  private var fraction: UInt128

  /// The sum of no numbers.
  static let zero = FixedPointSum(0)

  /// A sum of one number.
  ///
  /// - Parameter number: finite, of an absolute value below 2⁶⁷.
  init(_ number: Double) {
    precondition(abs(number) < 0x1p67)
    let scaled = number * 0x1p60
    let whole = scaled.rounded(.down)
    self.init(units: Int128(whole), fraction: UInt128(((scaled - whole) * 0x1p60).rounded()))
  }

  /// Carries what the fraction has of whole units.
  private init(units: Int128, fraction: UInt128) {
    self.units = units + Int128(fraction >> 60)
    self.fraction = fraction & (1 << 60 - 1)
  }

  /// The sum as a floating-point number, next to the nearest one.
  var value: Double { Double(units) * 0x1p-60 + Double(fraction) * 0x1p-120 }

  static func + (first: Self, second: Self) -> Self {
    Self(units: first.units + second.units, fraction: first.fraction + second.fraction)
  }

  static func - (first: Self, second: Self) -> Self {
    Self(units: first.units - second.units - 1, fraction: 1 << 60 + first.fraction - second.fraction)
  }

  /// The sum of as many equal sums.
  ///
  /// - Parameter count: 0 or more.
  static func * (sum: Self, count: Int) -> Self {
    Self(units: sum.units * Int128(count), fraction: sum.fraction * UInt128(count))
  }
}

extension FixedPointSum: Comparable {
  static func < (first: Self, second: Self) -> Bool {
    (first.units, first.fraction) < (second.units, second.fraction)
  }
}
