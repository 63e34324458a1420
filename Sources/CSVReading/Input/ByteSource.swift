/// Something bytes can be drawn from, once, from front to back.
///
/// The protocol is this small so that a source can be wrapped, for instance to hash the bytes on their way.
package protocol ByteSource {
  /// Reads the next bytes into the front of `buffer`.
  ///
  /// May return fewer bytes than fit; that does not mean the end.
  /// - Returns: how many bytes were written; 0 at the end of the source.
  /// - Throws: `ReadingError.unreadable` when the system reports a failure.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}
