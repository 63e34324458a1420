import Glibc

/// A copy of standard input in a nameless temporary file, so that it can be read more than once.
///
/// The file has no name from the start, so the answers in it are gone with the process, however that ends.
package final class StandardInputSpool: Sendable {
  /// The name that messages give to standard input.
  package static let name = "standard input"

  private let descriptor: FileDescriptor

  /// Copies everything from standard input; waits until it ends.
  ///
  /// - Throws: `ReadingError.unreadable` when input cannot be read or the temporary folder cannot take it.
  package convenience init() throws {
    try self.init(copying: FileByteSource(descriptor: FileDescriptor(dup(0)), name: Self.name, isSeekable: false))
  }

  /// Copies everything from `source`.
  ///
  /// - Throws: `ReadingError.unreadable` when the temporary folder cannot take it, and what `source` throws.
  init(copying source: consuming any ByteSource) throws {
    descriptor = try Self.makeNamelessFile()
    var source = source
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { buffer.deallocate() }
    while case let count = try source.read(into: buffer), count > 0 {
      try write(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  /// A fresh source from the first byte on.
  package func open() -> FileByteSource {
    FileByteSource(descriptor: descriptor, name: Self.name, isSeekable: true)
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor.number, rest.baseAddress, rest.count)
      if count >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      } else if errno != EINTR {
        throw Self.failure()
      }
    }
  }

  private static func makeNamelessFile() throws -> FileDescriptor {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/resonanz-XXXXXX".utf8CString)
    let number = mkstemp(&template)
    guard number >= 0 else { throw failure() }
    let descriptor = FileDescriptor(number)
    guard unlink(template) == 0, fcntl(number, F_SETFD, FD_CLOEXEC) == 0 else { throw failure() }
    return descriptor
  }

  private static func failure() -> ReadingError {
    .unreadable(
      file: name, reason: "it could not be copied to the temporary folder: \(String(cString: strerror(errno)))")
  }
}
