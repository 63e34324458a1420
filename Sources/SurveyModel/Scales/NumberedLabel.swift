/// A label that carries a whole number before or behind its text, or is nothing but one.
///
/// Seen in exports: `5`, `5: very helpful`, `1 (None at all)`, `0 - Mostly me`, `10 grösstes Vertrauen`, `Very helpful10`,
/// `sehr gut (1)`. Ranges ("18-24"), decimals ("3.5"), percentages and ordinals ("1st") are not numbered labels.
package struct NumberedLabel: Sendable, Hashable {
  /// The number, −99 … 99.
  package let code: Int
  /// The normal form of the text beside it; empty for a bare number.
  package let text: String

  /// Takes a label apart; `nil` where it carries no number.
  package init?(_ label: String) {
    let bytes = Array(LabelNormaliser.normalForm(label).utf8)
    guard let found = Self.leading(bytes) ?? Self.trailing(bytes) else { return nil }
    code = found.code
    text = String(decoding: found.text, as: UTF8.self)
  }

  private static func leading(_ bytes: [UInt8]) -> (code: Int, text: ArraySlice<UInt8>)? {
    var rest = bytes[...]
    let isBracketed = rest.first == UInt8(ascii: "(") || rest.first == UInt8(ascii: "[")
    if isBracketed { rest = rest.dropFirst() }
    let isSigned = rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+")
    let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
    if isSigned { rest = rest.dropFirst() }
    let digits = rest.prefix(while: isDigit)
    guard let number = number(digits) else { return nil }
    rest = rest.dropFirst(digits.count)
    guard let next = rest.first else { return isBracketed ? nil : (sign * number, []) }
    if next == UInt8(ascii: ")") || next == UInt8(ascii: "]") {
      rest = rest.dropFirst()
    } else if isBracketed || !(isSeparator(next) || next == UInt8(ascii: "(")) {
      return nil
    }
    let text = withoutFrame(rest)
    guard let first = text.first else { return (sign * number, []) }
    return isDigit(first) || first == UInt8(ascii: "%") ? nil : (sign * number, text)
  }

  private static func trailing(_ bytes: [UInt8]) -> (code: Int, text: ArraySlice<UInt8>)? {
    var rest = bytes[...]
    let isBracketed = rest.last == UInt8(ascii: ")") || rest.last == UInt8(ascii: "]")
    if isBracketed { rest = rest.dropLast() }
    let digits = rest.suffix(from: rest.lastIndex { !isDigit($0) }.map { $0 + 1 } ?? rest.startIndex)
    guard let number = number(digits) else { return nil }
    rest = rest.dropLast(digits.count)
    if isBracketed {
      guard rest.last == UInt8(ascii: "(") || rest.last == UInt8(ascii: "[") else { return nil }
      rest = rest.dropLast()
    }
    let text = withoutFrame(rest)
    guard let last = text.last, !isDigit(last), last != UInt8(ascii: ".") else { return nil }
    return (number, text)
  }

  /// The text without the blanks, separators and brackets that join it to its number.
  private static func withoutFrame(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while let first = rest.first, isSeparator(first) { rest = rest.dropFirst() }
    while let last = rest.last, isSeparator(last) { rest = rest.dropLast() }
    if rest.first == UInt8(ascii: "(") && rest.last == UInt8(ascii: ")") { rest = rest.dropFirst().dropLast() }
    return rest
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...2).contains(digits.count) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "."),
      UInt8(ascii: "/"),
      UInt8(ascii: "|"):
      true
    default: false
    }
  }
}
