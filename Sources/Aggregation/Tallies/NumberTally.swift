import Statistics

/// How often each number was given, in bounded memory and with a merge that does not depend on the order.
///
/// Up to `maximumDistinct` distinct numbers are kept exactly. Beyond that all numbers are cut to fewer significant
/// digits, as few as needed. Cutting towards zero composes, and more distinct numbers never need more digits, so any
/// order of adding and merging ends in the same table.
package struct NumberTally: MergeableTally {
  /// How many distinct numbers are kept.
  package static let maximumDistinct = 4_096

  /// How many significant digits are kept; `nil` while every number is exact.
  package private(set) var significantDigits: Int?
  /// Whether enough digits are kept for figures: each number is at most 1 % nearer to zero than it was given.
  package var isPrecise: Bool { significantDigits.map { $0 >= 3 } ?? true }
  private var counts: [Double: Int] = [:]

  /// Creates an empty tally.
  package init() {}

  /// How many numbers were added; complexity O(distinct numbers).
  package var count: Int { counts.values.reduce(0, +) }

  /// Adds a finite number; complexity O(1), amortised.
  package mutating func add(_ number: Double) {
    precondition(number.isFinite, "only finite numbers are tallied")
    counts[cut(number), default: 0] += 1
    shrinkIfNeeded()
  }

  /// Adds the counts of another tally; complexity O(distinct numbers).
  package mutating func merge(_ other: NumberTally) {
    if let digits = other.significantDigits, digits < significantDigits ?? .max { shrink(to: digits) }
    for (number, count) in other.counts { counts[cut(number), default: 0] += count }
    shrinkIfNeeded()
  }

  /// The numbers in ascending order with their counts; complexity O(k log k) for k distinct numbers.
  package var valueCounts: ValueCounts { ValueCounts(counts.map { ($0.key, $0.value) }) }

  private func cut(_ number: Double) -> Double {
    significantDigits.map { Self.cut(number, to: $0) } ?? (number == 0 ? 0 : number)
  }

  private mutating func shrinkIfNeeded() {
    while counts.count > Self.maximumDistinct { shrink(to: (significantDigits ?? 7) - 1) }
  }

  private mutating func shrink(to digits: Int) {
    significantDigits = max(0, digits)
    var fewer: [Double: Int] = [:]
    for (number, count) in counts { fewer[Self.cut(number, to: max(0, digits)), default: 0] += count }
    counts = fewer
  }

  /// A number cut towards zero to so many significant decimal digits; to its sign alone at 0 digits.
  private static func cut(_ number: Double, to digits: Int) -> Double {
    guard number != 0 else { return 0 }
    guard digits > 0 else { return number < 0 ? -1 : 1 }
    return DecimalDigits(number).cut(to: digits)
  }
}

/// The decimal digits of a number as the standard library prints them, so that cutting is exact and composes.
private struct DecimalDigits {
  private let isNegative: Bool
  private let digits: [Character]
  private let exponent: Int

  init(_ number: Double) {
    isNegative = number < 0
    let parts = "\(number.magnitude)".split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    let fraction = mantissa.count > 1 ? String(mantissa[1]) : ""
    digits = Array(String(mantissa[0]) + fraction)
    exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) - fraction.count
  }

  func cut(to significant: Int) -> Double {
    let leading = digits.prefix { $0 == "0" }.count
    let kept = digits.enumerated().map { $0 < leading + significant ? $1 : "0" }
    let magnitude = Double("\(String(kept))e\(exponent)") ?? 0
    return isNegative ? -magnitude : magnitude
  }
}
