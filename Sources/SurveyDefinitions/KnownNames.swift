/// Names that a definition may use and that other parts of the program know; where a list is `nil`, every name passes.
package struct KnownNames: Sendable {
  /// The survey platforms.
  let platforms: [String]?
  /// The character encodings, in lower case.
  let encodings: [String]?

  /// Creates lists of names.
  package init(platforms: [String]? = nil, encodings: [String]? = nil) {
    self.platforms = platforms
    self.encodings = encodings
  }
}
