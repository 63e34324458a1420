/// An export that can be read from the start as often as needed: once to find its dialect, once for its records.
package enum RereadableInput: Sendable {
  /// A file at a path.
  case file(path: String)
  /// Standard input, spooled to a temporary file.
  case standardInput(StandardInputSpool)
  /// Bytes in memory, with the name that messages give them.
  case memory([UInt8], name: String)

  /// The name that messages give to the input.
  package var name: String {
    switch self {
    case .file(let path): path
    case .standardInput: StandardInputSpool.name
    case .memory(_, let name): name
    }
  }

  /// The version of the file, by which a change between two readings is noticed; `nil` where there is no file that others
  /// could change.
  package var version: FileVersion? {
    switch self {
    case .file(let path): FileVersion(path: path)
    case .standardInput, .memory: nil
    }
  }

  /// A fresh source from the first byte on.
  ///
  /// - Throws: `ReadingError` when a file is missing, is a directory or cannot be read.
  package func open() throws -> any ByteSource {
    switch self {
    case .file(let path): try FileByteSource(path: path)
    case .standardInput(let spool): spool.open()
    case .memory(let bytes, _): MemoryByteSource(bytes)
    }
  }
}
