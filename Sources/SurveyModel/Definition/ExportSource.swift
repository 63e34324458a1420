/// One export file of a survey, with whatever a person fixed about how it is to be read.
package struct ExportSource: Sendable, Equatable {
  /// The path, relative to the folder of the definition.
  package var file: String
  /// The platform's name as `resonanz inspect` prints it; detected where `nil`.
  package var platform: String?
  /// The character encoding; detected where `nil`.
  package var encoding: String?
  /// The delimiter; detected where `nil`.
  package var delimiter: String?
  /// A text that stands for every blank cell, where somebody filled them; none where `nil`.
  package var blankMark: String?
  /// How cells write numbers and days in columns that do not tell themselves, where declared.
  package var notation: CellNotation

  /// Creates a source.
  package init(
    file: String, platform: String? = nil, encoding: String? = nil, delimiter: String? = nil, blankMark: String? = nil,
    notation: CellNotation = CellNotation()
  ) {
    self.file = file
    self.platform = platform
    self.encoding = encoding
    self.delimiter = delimiter
    self.blankMark = blankMark
    self.notation = notation
  }
}
