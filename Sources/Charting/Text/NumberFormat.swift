/// The one place where numbers become text for readers.
///
/// German writes `1.234,5 %` with a no-break space, English `1,234.5%`. The minus sign is U+2212. Halves round away from zero, as
/// on paper; a number that is not finite is written as an en dash.
public struct NumberFormat: Hashable, Sendable {
  /// Between the whole part and the decimals.
  public let decimalSeparator: String
  /// Between groups of three digits of the whole part.
  public let groupingSeparator: String
  /// Between a number and its per cent sign.
  public let percentSpace: String
  /// Between the bounds of an interval when a dash could be taken for a minus sign.
  public let rangeWord: String

  /// German, as DIN 5008 sets it: `1.234,5 %`.
  public static let german = NumberFormat(
    decimalSeparator: ",", groupingSeparator: ".", percentSpace: "\u{A0}", rangeWord: "bis")
  /// English: `1,234.5%`.
  public static let english = NumberFormat(
    decimalSeparator: ".", groupingSeparator: ",", percentSpace: "", rangeWord: "to")

  /// The format of a language by its BCP 47 tag: German for `de` and its regions, otherwise English.
  public init(language: String) {
    let primary = language.split(separator: "-", maxSplits: 1).first?.lowercased()
    self = primary == "de" ? .german : .english
  }

  private init(decimalSeparator: String, groupingSeparator: String, percentSpace: String, rangeWord: String) {
    self.decimalSeparator = decimalSeparator
    self.groupingSeparator = groupingSeparator
    self.percentSpace = percentSpace
    self.rangeWord = rangeWord
  }

  /// A whole number: `1.234`.
  public func integer(_ value: Int) -> String {
    (value < 0 ? Self.minus : "") + grouped(String(value.magnitude))
  }

  /// A number with a fixed number of decimals, 0…9: `3,50`.
  public func decimal(_ value: Double, fractionDigits: Int) -> String {
    precondition((0...9).contains(fractionDigits), "decimals number 0 to 9")
    guard value.isFinite else { return Self.noValue }
    let scale = (0..<fractionDigits).reduce(1.0) { product, _ in product * 10 }
    let scaled = (value.magnitude * scale)
    guard scaled < 1e17 else { return scientific(value) }
    let units = Self.roundedHalfUp(scaled)
    let digits = String(units)
    let padded = String(repeating: "0", count: max(0, fractionDigits + 1 - digits.count)) + digits
    let whole = grouped(String(padded.dropLast(fractionDigits)))
    let fraction = fractionDigits > 0 ? decimalSeparator + padded.suffix(fractionDigits) : ""
    return (value < 0 && units > 0 ? Self.minus : "") + whole + fraction
  }

  /// A number with its sign, plus included, as scores are written: `+40`, `−12`, `0`.
  public func signed(_ value: Double, fractionDigits: Int = 0) -> String {
    let text = decimal(value, fractionDigits: fractionDigits)
    let isZero = !text.contains { ("1"..."9").contains($0) }
    return value > 0 && value.isFinite && !isZero ? "+" + text : text
  }

  /// A share, given as 0…1, in per cent: `80 %`.
  ///
  /// A share that is neither nothing nor everything is never written as 0 or 100 per cent but as less or more than the nearest
  /// figure that can be: `<1 %`, `>99 %`, with one decimal `<0,1 %`.
  public func percent(_ share: Double, fractionDigits: Int = 0) -> String {
    guard share.isFinite else { return Self.noValue }
    let text = decimal(share * 100, fractionDigits: fractionDigits)
    let smallest = (0..<fractionDigits).reduce(1.0) { step, _ in step / 10 }
    if share > 0, share < 0.01, text == decimal(0, fractionDigits: fractionDigits) {
      return "<" + withPercentSign(decimal(smallest, fractionDigits: fractionDigits))
    }
    if share < 1, share > 0.99, text == decimal(100, fractionDigits: fractionDigits) {
      return ">" + withPercentSign(decimal(100 - smallest, fractionDigits: fractionDigits))
    }
    return withPercentSign(text)
  }

  /// An interval of shares, given as 0…1, in per cent: `63–90 %`.
  public func percentInterval(_ interval: ClosedRange<Double>, fractionDigits: Int = 0) -> String {
    withPercentSign(
      decimal(interval.lowerBound * 100, fractionDigits: fractionDigits) + "–"
        + decimal(interval.upperBound * 100, fractionDigits: fractionDigits))
  }

  /// An interval of numbers: `3,2–4,1`, and with a word where a bound is negative: `−12 bis 34`.
  public func interval(_ interval: ClosedRange<Double>, fractionDigits: Int) -> String {
    let low = decimal(interval.lowerBound, fractionDigits: fractionDigits)
    let high = decimal(interval.upperBound, fractionDigits: fractionDigits)
    return interval.lowerBound < 0 ? "\(low) \(rangeWord) \(high)" : "\(low)–\(high)"
  }

  /// A count with its share, given as 0…1, as charts and tables print them: `24 (80 %)`.
  public func count(_ count: Int, share: Double, fractionDigits: Int = 0) -> String {
    "\(integer(count)) (\(percent(share, fractionDigits: fractionDigits)))"
  }

  private func withPercentSign(_ number: String) -> String { number + percentSpace + "%" }

  /// Digits in groups of three from the right.
  private func grouped(_ digits: String) -> String {
    guard digits.utf8.count > 3 else { return digits }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += groupingSeparator }
      text.append(digit)
    }
    return text
  }

  /// Rounds a number that is not negative; a half that the binary notation missed by its last bits counts as a half.
  private static func roundedHalfUp(_ value: Double) -> UInt64 {
    UInt64((value + 2 * value.ulp).rounded(.toNearestOrAwayFromZero))
  }

  /// A number too large for whole digits, with four significant ones: `1,235 × 10^20`.
  private func scientific(_ value: Double) -> String {
    var (mantissa, exponent) = (value.magnitude, 0)
    while mantissa >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
    return (value < 0 ? Self.minus : "") + decimal(mantissa, fractionDigits: 3) + " × 10^\(exponent)"
  }

  private static let minus = "\u{2212}"
  private static let noValue = "–"
}
