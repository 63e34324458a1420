import Foundation
import Synchronization

/// How much of the input has been read, on one line of a terminal; silent elsewhere and for small files.
final class ProgressLine: Sendable {
  private struct State {
    var bytes = 0
    var shownAt = 0
  }

  private static let step = 32 << 20
  private let state = Mutex(State())

  /// Adds bytes that were read, and shows the sum every 32 MiB.
  func add(_ bytes: Int) {
    guard StandardError.isTerminal else { return }
    let sum: Int? = state.withLock { state in
      state.bytes += bytes
      guard state.bytes - state.shownAt >= Self.step else { return nil }
      state.shownAt = state.bytes
      return state.bytes
    }
    if let sum { StandardError.write("\r\(sum >> 20) MiB read") }
  }

  /// Clears the line.
  func finish() {
    if state.withLock({ $0.shownAt > 0 }) { StandardError.write("\r\u{1B}[K") }
  }
}
