import Foundation

/// Messages for the person at the terminal: everything that is not a result.
enum StandardError {
  /// Whether a person is watching.
  static let isTerminal = isatty(STDERR_FILENO) == 1

  /// Writes a text as it is; where that fails there is nowhere left to say so.
  static func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}

/// The results.
enum StandardOutput {
  /// Whether a person is watching.
  static let isTerminal = isatty(STDOUT_FILENO) == 1

  /// The width of the terminal in columns; without one that of the environment (`COLUMNS`), else 100.
  static var width: Int {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col >= 40
    let declared = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 100
    return min(isKnown ? Int(size.ws_col) : max(declared, 40), 140)
  }

  /// Writes a text as it is.
  ///
  /// - Throws: `CommandFailure`, as where a disk is full.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes bytes as they are.
  ///
  /// - Throws: `CommandFailure`, as where a disk is full.
  static func write(_ bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      let error = FileOutputError.refused(path: "standard output", reason: FileOutputError.reason(error))
      throw CommandFailure(message: error.description, code: CommandFailure.failure)
    }
  }
}
