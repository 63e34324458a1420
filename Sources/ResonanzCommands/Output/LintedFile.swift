import CSVReading

/// Reads a text that people wrote.
enum LintedFile {
  /// The largest text that is read, in bytes.
  private static let maximumBytes = 16 << 20

  /// The text of a file.
  ///
  /// - Throws: `CommandFailure` where the file cannot be read, is too large, or is no text in UTF-8.
  static func text(of path: String) throws -> String {
    let bytes: [UInt8]
    do {
      bytes = try self.bytes(of: path)
    } catch let error as ReadingError {
      throw CommandFailure(message: error.description, code: CommandFailure.badData)
    }
    func refuse(_ reason: String) -> CommandFailure {
      CommandFailure(message: "\(path): \(reason)", code: CommandFailure.badData)
    }
    guard bytes.count <= maximumBytes else {
      throw refuse("the text is larger than \(maximumBytes >> 20) MiB; is this the right file?")
    }
    guard !bytes.contains(0) else {
      throw refuse("this is not a text file; save it as plain text, Markdown or HTML and pass that")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
      throw refuse("line \(line + 1) is not UTF-8; save the text as UTF-8 in the editor")
    }
    return text
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    let file = try FileByteSource(path: path)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= maximumBytes {
      let count = try buffer.withUnsafeMutableBytes(file.read)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
