import Glibc

/// An open file of the system, closed when the last holder lets go of it.
final class FileDescriptor: Sendable {
  /// The system's number for the file.
  let number: CInt

  /// Takes over an open descriptor.
  init(_ number: CInt) {
    self.number = number
  }

  deinit {
    close(number)
  }
}
