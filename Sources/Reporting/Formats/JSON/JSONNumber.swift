/// How JSON documents write numbers that need not be whole.
enum JSONNumber {
  /// The shortest text that reads back as the same number, as ECMAScript's `Number::toString` lays it out.
  ///
  /// Plain digits from 0.000001 up to 21 digits, an exponent beyond; whole numbers without a fraction; no negative zero.
  /// Source: RFC 8785, JSON Canonicalization Scheme, §3.2.2.3; ECMA-262, 6.1.6.1.20.
  static func text(of value: Double) -> String {
    precondition(value.isFinite, "JSON has no text for a number that is not finite")
    guard value != 0 else { return "0" }
    return (value < 0 ? "-" : "") + Decimal(value.magnitude).text
  }
}

/// The digits of a positive number and where its decimal point stands.
private struct Decimal {
  /// The significant digits, without zeros at either end.
  private let digits: String
  /// The position of the decimal point, counted from the first digit.
  private let point: Int

  /// Takes the standard library's shortest text apart, which is "12.5", "5e-07" or "1.25e+22".
  init(_ magnitude: Double) {
    let parts = magnitude.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let all = mantissa[0] + fraction
    let withoutLeading = all.drop { $0 == "0" }
    point = mantissa[0].count - (all.count - withoutLeading.count) + exponent
    digits = String(String(withoutLeading.reversed().drop { $0 == "0" }).reversed())
  }

  var text: String {
    switch point {
    case digits.count...21: digits + zeros(point - digits.count)
    case 1...21: "\(digits.prefix(point)).\(digits.dropFirst(point))"
    case -5...0: "0." + zeros(-point) + digits
    default:
      "\(digits.prefix(1))\(digits.count > 1 ? "." : "")\(digits.dropFirst())e\(point > 0 ? "+" : "-")\(abs(point - 1))"
    }
  }

  private func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
}
