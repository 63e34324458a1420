/// What a practice file refers to, by paths from its own folder; the reader itself touches no file.
package struct PracticeSurroundings {
  /// Whether there is a file.
  let hasFile: (String) -> Bool
  /// The bytes of a file; `nil` where there is none that can be read.
  let bytes: (String) -> [UInt8]?

  /// Tells the reader how to look around.
  package init(hasFile: @escaping (String) -> Bool, bytes: @escaping (String) -> [UInt8]?) {
    self.hasFile = hasFile
    self.bytes = bytes
  }
}
