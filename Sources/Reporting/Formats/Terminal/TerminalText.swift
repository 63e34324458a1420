/// Texts fitted into columns of a terminal.
package enum TerminalText {
  /// A text from a file made harmless for a terminal: control characters as a blank, so that no escape sequence gets through.
  package static func safe(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
      result.unicodeScalars.append(isControl ? " " : scalar)
    }
    return result
  }

  /// The text cut to a width with an ellipsis where it is longer.
  package static func cut(_ text: String, to width: Int) -> String {
    let text = safe(text)
    return text.count <= width ? text : text.prefix(max(0, width - 1)) + "…"
  }

  /// The text cut or filled with blanks behind it to exactly a width.
  package static func left(_ text: String, _ width: Int) -> String {
    let text = cut(text, to: width)
    return text + String(repeating: " ", count: width - text.count)
  }

  /// The text cut or filled with blanks before it to exactly a width.
  package static func right(_ text: String, _ width: Int) -> String {
    let text = cut(text, to: width)
    return String(repeating: " ", count: width - text.count) + text
  }

  /// Lines made harmless for a terminal, each ended.
  package static func lines(_ lines: [String]) -> String { lines.map { safe($0) + "\n" }.joined() }

  /// A text broken at blanks into lines of at most a width.
  package static func wrapped(_ text: String, to width: Int, indent: String = "") -> String {
    var lines: [String] = []
    var line = ""
    for word in safe(text).split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width - indent.count {
        lines.append(indent + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(indent + line) }
    return lines.joined(separator: "\n")
  }
}
