/// The one place where a coordinate becomes text in an SVG file.
///
/// At most three decimals, no exponent, no trailing zeros, never a negative zero: the same number always gives the same bytes.
enum SVGNumber {
  /// The text of a coordinate, rounded half away from zero to three decimals.
  static func text(_ value: Double) -> String {
    var text = ""
    append(value, to: &text)
    return text
  }

  /// Appends the text of a coordinate, rounded half away from zero to three decimals.
  static func append(_ value: Double, to output: inout String) {
    precondition(value.isFinite, "a coordinate must be finite")
    let thousandths = Int64((value * 1_000).rounded())
    if thousandths < 0 { output += "-" }
    output += String(thousandths.magnitude / 1_000)
    var fraction = UInt32(thousandths.magnitude % 1_000)
    guard fraction != 0 else { return }
    output += "."
    while fraction > 0 {
      output.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "0") + UInt8(fraction / 100)))
      fraction = fraction % 100 * 10
    }
  }
}
