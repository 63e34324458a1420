/// The one place where a coordinate becomes text in an SVG file.
///
/// At most three decimals, no exponent, no trailing zeros, never a negative zero: the same number always gives the same bytes.
enum SVGNumber {
  /// The text of a coordinate, rounded half away from zero to three decimals.
  static func text(_ value: Double) -> String {
    precondition(value.isFinite, "a coordinate must be finite")
    let thousandths = Int64((value * 1_000).rounded())
    let sign = thousandths < 0 ? "-" : ""
    let whole = thousandths.magnitude / 1_000
    let fraction = thousandths.magnitude % 1_000
    guard fraction != 0 else { return "\(sign)\(whole)" }
    var digits = String(fraction)
    digits = String(repeating: "0", count: 3 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}
