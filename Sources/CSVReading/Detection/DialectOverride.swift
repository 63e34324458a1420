/// What a person has fixed of a dialect, so that it is not guessed.
package struct DialectOverride: Sendable, Equatable {
  /// How fields are quoted.
  package enum Quoting: Sendable, Equatable {
    /// Fields may stand between two of this ASCII character.
    case character(UInt8)
    /// Fields are never quoted; quotation marks are text.
    case never
  }

  /// The encoding, if fixed.
  package var encoding: TextEncoding?
  /// The delimiter, if fixed.
  package var delimiter: UInt8?
  /// The quoting, if fixed.
  package var quoting: Quoting?

  /// Fixes what is given and leaves the rest to detection.
  package init(encoding: TextEncoding? = nil, delimiter: UInt8? = nil, quoting: Quoting? = nil) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.quoting = quoting
  }
}
