import Foundation

/// A temporary file without a name, gone with the last process that holds it open.
struct UnnamedFile {
  /// The open file, at its start.
  let handle: FileHandle

  /// Creates a file with contents.
  ///
  /// - Throws: an error of the system, as where the disk is full.
  init(holding bytes: [UInt8] = []) throws {
    guard let file = tmpfile() else { throw Self.systemError }
    defer { fclose(file) }
    let descriptor = fcntl(fileno(file), F_DUPFD_CLOEXEC, 0)
    guard descriptor >= 0 else { throw Self.systemError }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    if !bytes.isEmpty { try handle.write(contentsOf: bytes) }
    try handle.seek(toOffset: 0)
  }

  /// Everything that stands in the file.
  ///
  /// - Throws: an error of the system.
  func contents() throws -> [UInt8] {
    try handle.seek(toOffset: 0)
    return Array(try handle.readToEnd() ?? Data())
  }

  private static var systemError: NSError { NSError(domain: NSPOSIXErrorDomain, code: Int(errno)) }
}
