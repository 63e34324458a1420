import Glibc

/// A source over an open file; it reads at its own position, so several sources may share one descriptor.
package final class FileByteSource: ByteSource {
  private let descriptor: FileDescriptor
  private let name: String
  private var position: off_t = 0
  private var isSeekable: Bool

  /// Opens the file at `path`.
  ///
  /// - Throws: `ReadingError.missing`, `.directory` or `.unreadable`.
  package convenience init(path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR
        ? ReadingError.missing(file: path)
        : ReadingError.unreadable(file: path, reason: String(cString: strerror(code)))
    }
    let file = FileDescriptor(descriptor)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw ReadingError.unreadable(file: path, reason: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw ReadingError.directory(file: path) }
    self.init(descriptor: file, name: path, isSeekable: status.st_mode & S_IFMT == S_IFREG)
  }

  init(descriptor: FileDescriptor, name: String, isSeekable: Bool) {
    self.descriptor = descriptor
    self.name = name
    self.isSeekable = isSeekable
  }

  package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count =
        isSeekable
        ? pread(descriptor.number, buffer.baseAddress, buffer.count, position)
        : Glibc.read(descriptor.number, buffer.baseAddress, buffer.count)
      if count >= 0 {
        position += count
        return count
      }
      guard errno == EINTR else {
        throw ReadingError.unreadable(file: name, reason: String(cString: strerror(errno)))
      }
    }
  }
}
