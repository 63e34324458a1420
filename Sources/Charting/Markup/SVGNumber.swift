/// The one place where a coordinate becomes text in an SVG file.
///
/// At most three decimals, no exponent, no trailing zeros, never a negative zero: the same number always gives the same bytes.
enum SVGNumber {
  /// The text of a coordinate, rounded half away from zero to three decimals.
  static func text(_ value: Double) -> String {
    var text: [UInt8] = []
    append(value, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the text of a coordinate, rounded half away from zero to three decimals.
  static func append(_ value: Double, to output: inout [UInt8]) {
    precondition(value.isFinite, "a coordinate must be finite")
    let thousandths = Int64((value * 1_000).rounded())
    if thousandths < 0 { output.append(UInt8(ascii: "-")) }
    append(thousandths.magnitude / 1_000, to: &output)
    var fraction = thousandths.magnitude % 1_000
    guard fraction != 0 else { return }
    output.append(UInt8(ascii: "."))
    while fraction > 0 {
      output.append(digit(fraction / 100))
      fraction = fraction % 100 * 10
    }
  }

  private static func append(_ whole: UInt64, to output: inout [UInt8]) {
    if whole >= 10 { append(whole / 10, to: &output) }
    output.append(digit(whole % 10))
  }

  private static func digit(_ value: UInt64) -> UInt8 { UInt8(ascii: "0") + UInt8(value) }
}
