/// The one place where text becomes part of an SVG file.
///
/// Whatever a caller passes, the result is well-formed XML 1.0 and cannot leave the place it was put in, neither in an SVG
/// file nor in an HTML page.
enum XMLText {
  /// Appends text as the content of an element, in UTF-8.
  ///
  /// O(length).
  static func appendContent(_ text: String, to output: inout [UInt8]) {
    append(text, to: &output, quoted: false)
  }

  /// Appends text as the content of an attribute between double quotes, in UTF-8.
  ///
  /// O(length).
  static func appendAttribute(_ text: String, to output: inout [UInt8]) {
    append(text, to: &output, quoted: true)
  }

  private static func append(_ text: String, to output: inout [UInt8], quoted: Bool) {
    var text = text
    let isCopied = text.withUTF8 { bytes in
      guard bytes.allSatisfy(isHarmless) else { return false }
      output.append(contentsOf: bytes)
      return true
    }
    guard !isCopied else { return }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;".utf8
      case "<": output += "&lt;".utf8
      case ">": output += "&gt;".utf8
      case "\"": output += "&quot;".utf8
      case "'": output += "&#39;".utf8
      case "\r": output += "&#13;".utf8
      case "\t" where quoted: output += "&#9;".utf8
      case "\n" where quoted: output += "&#10;".utf8
      default: output += (isAllowed(scalar) ? scalar : "\u{FFFD}").utf8
      }
    }
  }

  /// Whether a byte of UTF-8 stands for itself whatever surrounds it: most text has no others and is copied as a whole.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    default: (0x20..<0x7F).contains(byte)
    }
  }

  /// Whether XML 1.0 (fifth edition, production 2, `Char`) allows the scalar.
  ///
  /// Delete and the C1 controls are allowed but discouraged there and are parse errors in HTML, so they count as forbidden.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0x00..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
