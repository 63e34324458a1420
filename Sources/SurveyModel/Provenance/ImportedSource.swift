/// What became of one export file: enough for a reader to find the file again and to see what was taken from it.
package struct ImportedSource: Sendable, Equatable {
  /// The file as the definition or the user named it.
  package let file: String
  /// The SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
  package let sha256: String
  /// The platform's name, like "limesurvey".
  package let platform: String
  /// The character encoding, like "windows-1252".
  package let encoding: String
  /// Records below the headings.
  package let records: Int
  /// Records that became a response.
  package let imported: Int
  /// Whether the platform writes the same blank for a question that was never shown and for one left unanswered.
  package let blanksAreUndetermined: Bool
  /// Records left out for a reason of `Exclusion`, and ones put together with others.
  package var rejected: Int { records - imported }

  /// Creates the account of a file.
  package init(
    file: String, sha256: String, platform: String, encoding: String, records: Int, imported: Int,
    blanksAreUndetermined: Bool = true
  ) {
    self.file = file
    self.sha256 = sha256
    self.platform = platform
    self.encoding = encoding
    self.records = records
    self.imported = imported
    self.blanksAreUndetermined = blanksAreUndetermined
  }
}

/// A column of an export that a question was read from.
package struct ColumnReference: Sendable, Equatable {
  /// The file as the definition or the user named it.
  package let file: String
  /// The position of the column from 0.
  package let index: Int
  /// The heading as the platform's adapter states it.
  package let header: String

  /// Creates a reference.
  package init(file: String, index: Int, header: String) {
    self.file = file
    self.index = index
    self.header = header
  }
}
