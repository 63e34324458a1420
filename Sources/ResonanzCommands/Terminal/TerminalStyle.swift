import Foundation
import Reporting

extension TerminalStyle {
  /// For results: plain where nobody watches or `NO_COLOR` forbids more (no-color.org).
  static let output = TerminalStyle(isPlain: !StandardOutput.isTerminal || isForbidden)

  private static var isForbidden: Bool {
    let environment = ProcessInfo.processInfo.environment
    return !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
  }
}
