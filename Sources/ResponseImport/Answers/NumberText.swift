/// Reads a number as people and platforms write it in a cell.
package enum NumberText {
  /// The number in a text, or `nil` where there is none or where it could mean two things.
  ///
  /// Taken: `12`, `-3`, `3.5`, `3,5`, `16.0`, and any of them before a per cent sign. Not taken: `1,234` and `1.234`,
  /// which are a thousand in one country and one and a bit in another, exponents, and numbers with words.
  package static func value(of text: String) -> Double? {
    var digits = Substring(text.trimmed)
    if digits.hasSuffix("%") { digits = Substring(String(digits.dropLast()).trimmed) }
    var isNegative = false
    if let sign = digits.first, sign == "-" || sign == "−" || sign == "+" {
      isNegative = sign != "+"
      digits = digits.dropFirst()
    }
    let parts = digits.split(separator: /[.,]/, maxSplits: 2, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.count <= 2, digits.utf8.count <= 18 else { return nil }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    if parts.count == 2 {
      let fraction = parts[1]
      let couldBeThousands = fraction.count == 3 && whole.count <= 3 && whole != "0"
      guard !fraction.isEmpty, !couldBeThousands else { return nil }
    }
    guard let magnitude = Double(parts.joined(separator: ".")) else { return nil }
    return isNegative && magnitude != 0 ? -magnitude : magnitude
  }
}
