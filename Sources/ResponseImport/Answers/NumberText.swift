/// Reads a number as people and platforms write it in a cell.
package enum NumberText {
  private static let longest = 18

  /// The number in a text, or `nil` where there is none or where it could mean two things.
  ///
  /// Taken: `12`, `-3`, `3.5`, `3,5`, `16.0`, and any of them before a per cent sign. Not taken: `1,234` and `1.234`,
  /// which are a thousand in one country and one and a bit in another, exponents, and numbers with words.
  package static func value(of text: String) -> Double? {
    let trimmed = text.trimmed
    var bytes = Array(trimmed.utf8)
    if bytes.last == UInt8(ascii: "%") {
      bytes.removeLast()
      while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    }
    var isNegative = false
    if trimmed.hasPrefix("−") {
      isNegative = true
      bytes.removeFirst("−".utf8.count)
    } else if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") {
      isNegative = bytes.removeFirst() == UInt8(ascii: "-")
    }
    guard let magnitude = magnitude(bytes) else { return nil }
    return isNegative && magnitude != 0 ? -magnitude : magnitude
  }

  /// Digits with at most one separator, which must not be able to stand for thousands.
  private static func magnitude(_ bytes: [UInt8]) -> Double? {
    guard bytes.count <= longest else { return nil }
    var separator: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        guard separator == nil else { return nil }
        separator = index
      } else if !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        return nil
      }
    }
    let whole = separator ?? bytes.count
    guard whole > 0 else { return nil }
    guard let separator else { return Double(String(decoding: bytes, as: UTF8.self)) }
    let fraction = bytes.count - separator - 1
    let couldBeThousands = fraction == 3 && whole <= 3 && bytes[..<whole] != [UInt8(ascii: "0")]
    guard fraction > 0, !couldBeThousands else { return nil }
    var decimal = bytes
    decimal[separator] = UInt8(ascii: ".")
    return Double(String(decoding: decimal, as: UTF8.self))
  }
}
