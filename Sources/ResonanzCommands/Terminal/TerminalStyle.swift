import Foundation

/// Bold and faint text where a terminal shows it and `NO_COLOR` does not forbid it (no-color.org).
struct TerminalStyle {
  /// For results.
  static let output = TerminalStyle(isPlain: !StandardOutput.isTerminal || isForbidden)

  private static var isForbidden: Bool {
    !(ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
      || ProcessInfo.processInfo.environment["TERM"] == "dumb"
  }

  private let isPlain: Bool

  /// The text in bold.
  func bold(_ text: String) -> String { isPlain ? text : "\u{1B}[1m\(text)\u{1B}[0m" }

  /// The text in a fainter shade.
  func faint(_ text: String) -> String { isPlain ? text : "\u{1B}[2m\(text)\u{1B}[0m" }
}
