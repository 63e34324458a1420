/// Bold and faint text for a terminal that shows it.
package struct TerminalStyle: Sendable {
  private let isPlain: Bool

  /// Creates a style; a plain one changes no text.
  package init(isPlain: Bool) { self.isPlain = isPlain }

  /// The text in bold.
  package func bold(_ text: String) -> String { isPlain ? text : "\u{1B}[1m\(text)\u{1B}[0m" }

  /// The text in a fainter shade.
  package func faint(_ text: String) -> String { isPlain ? text : "\u{1B}[2m\(text)\u{1B}[0m" }
}
