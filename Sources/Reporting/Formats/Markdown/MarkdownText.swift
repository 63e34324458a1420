/// The one place where text becomes part of a Markdown file (GitHub's flavour).
///
/// Whatever the text holds, it stays text: no markup, no HTML, no end of a table cell, no line of its own, and nothing
/// that a spreadsheet takes for a formula when a cell is pasted.
enum MarkdownText {
  /// The text with everything escaped that Markdown could read as markup; complexity O(length).
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for (position, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": escaped += "\\\(scalar)"
      case "#", "+", "-", "=", "@": escaped += position == 0 ? "\\\(scalar)" : String(scalar)
      case ".", ")": escaped += isNumber(escaped) ? "\\\(scalar)" : String(scalar)
      case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": escaped += " "
      default: escaped.unicodeScalars.append(isControl(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return escaped
  }

  /// Whether the text so far would make the beginning of a numbered list.
  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .control }
}
