import Mustache

/// The one place where text becomes part of an HTML page; every template names it.
///
/// Whatever the text holds, the result is well-formed XML 1.0 and cannot leave the place it was put in. Works on Unicode
/// scalars: as a `Character`, a quotation mark with a combining accent behind it would not be recognised.
struct XHTMLContentType: MustacheContentType {
  /// The name by which templates refer to it.
  static let name = "XHTML"

  func escapeText(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(Self.isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return escaped
  }

  /// A text with the mark of a missing character in place of every one that XML or HTML has no place for.
  static func allowed(_ text: String) -> String {
    var allowed = ""
    for scalar in text.unicodeScalars { allowed.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}") }
    return allowed
  }

  /// Whether both XML 1.0 (production 2, `Char`) and HTML allow the scalar.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0x00..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
