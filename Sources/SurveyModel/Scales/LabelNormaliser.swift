/// The one place that says when two written labels are the same answer.
///
/// Exports of one question differ in case, blanks (no-break ones included), byte order marks and zero-width characters
/// inside a label, typographic apostrophes and dashes, emoji variation selectors, "ß" against "ss" and a full stop at the
/// end. The normal form has none of these.
package enum LabelNormaliser {
  /// The form of a label by which labels are compared; complexity O(n) in its length.
  package static func normalForm(_ label: String) -> String {
    var isASCII = true
    var isNormal = true
    var previous = UInt8(ascii: " ")
    for byte in label.utf8 {
      if byte >= 0x80 { isASCII = false }
      let isBlankRun = byte == UInt8(ascii: " ") && previous == UInt8(ascii: " ")
      if byte < 0x20 || isBlankRun || isUppercase(byte) { isNormal = false }
      previous = byte
    }
    guard isASCII else { return normalFormOfUnicode(label) }
    if isNormal && previous != UInt8(ascii: " ") && !isClosingMark(previous) { return label }
    return normalFormOfASCII(label.utf8)
  }

  private static func normalFormOfASCII(_ bytes: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    for byte in bytes {
      if byte <= 0x20 {
        if let last = result.last, last != UInt8(ascii: " ") { result.append(UInt8(ascii: " ")) }
      } else {
        result.append(isUppercase(byte) ? byte | 0x20 : byte)
      }
    }
    while let last = result.last, last == UInt8(ascii: " ") || isClosingMark(last) { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private static func normalFormOfUnicode(_ label: String) -> String {
    var folded = ""
    for scalar in label.unicodeScalars {
      switch scalar.value {
      case 0xFEFF, 0x200B...0x200F, 0x2060, 0xAD, 0xFE0E, 0xFE0F: continue
      case 0x2018, 0x2019, 0x201B, 0xB4, 0x60: folded.append("'")
      case 0x201C...0x201F, 0xAB, 0xBB: folded.append("\"")
      case 0x2010...0x2015, 0x2212: folded.append("-")
      case 0x2026: folded.append("...")
      case 0xDF, 0x1E9E: folded.append("ss")
      default:
        if scalar.properties.isWhitespace { folded.append(" ") } else { folded.unicodeScalars.append(scalar) }
      }
    }
    return normalFormOfASCII(folded.lowercased().utf8)
  }

  private static func isUppercase(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  private static func isClosingMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
  }
}
