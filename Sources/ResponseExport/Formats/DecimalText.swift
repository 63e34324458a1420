/// Writes numbers in full digits with a point, never with an exponent, so that every table reader takes them.
enum DecimalText {
  /// The shortest digits that give the same number back.
  static func text(of number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    let parts = "\(number.magnitude)".split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return "\(number)" }
    let mantissa = parts[0].split(separator: ".")
    let whole = String(mantissa[0])
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? String(mantissa[1]) : ""
    let sign = number < 0 ? "-" : ""
    let digits = whole + fraction
    let point = whole.count + exponent
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }
}
