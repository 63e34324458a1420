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
  /// By what the columns are found that the definition names.
  package var match: ColumnMatch
  /// How cells write numbers and days in columns that do not tell themselves, where declared.
  package var notation: CellNotation

  /// Creates a source.
  package init(
    file: String, platform: String? = nil, encoding: String? = nil, delimiter: String? = nil, blankMark: String? = nil,
    match: ColumnMatch = .heading, notation: CellNotation = CellNotation()
  ) {
    self.file = file
    self.platform = platform
    self.encoding = encoding
    self.delimiter = delimiter
    self.blankMark = blankMark
    self.match = match
    self.notation = notation
  }
}

/// By what the columns of a further export are found: twin forms in two languages have the same questions under other
/// headings.
package enum ColumnMatch: String, Sendable, CaseIterable {
  /// By the heading that the definition names.
  case heading
  /// By the position of the column with that heading in the first export.
  case position
  /// By the platform's code of the column with that heading in the first export.
  case code
}
