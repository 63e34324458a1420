/// The first records of an export as text: what an adapter looks at to recognise its platform.
package struct ExportPreview: Sendable {
  /// The file as the user named it.
  package let file: String
  /// The first records, heading rows included, as they stand in the file.
  package let rows: [[String]]
  /// What separates the fields.
  package let delimiter: Character
  /// The files beside the export.
  package let companions: CompanionFolder

  /// Creates a preview.
  package init(
    file: String, rows: [[String]], delimiter: Character = ",", companions: CompanionFolder = .none
  ) {
    self.file = file
    self.rows = rows
    self.delimiter = delimiter
    self.companions = companions
  }

  /// The number of columns of the first record.
  package var columnCount: Int { rows.first?.count ?? 0 }

  /// The cell at a place, without surrounding blanks; empty where the record is shorter.
  package func cell(_ row: Int, _ column: Int) -> String {
    guard row < rows.count, column < rows[row].count else { return "" }
    return rows[row][column].trimmed
  }

  /// The cells of a row without surrounding blanks, as many as the first record has.
  package func trimmedRow(_ row: Int) -> [String] { (0..<columnCount).map { cell(row, $0) } }

  /// The filled cells of a column below a number of heading rows, in file order and without surrounding blanks.
  package func filledCells(of column: Int, below headerRows: Int) -> [String] {
    (min(headerRows, rows.count)..<rows.count).map { cell($0, column) }.filter { !$0.isEmpty }
  }

  /// The distinct filled texts of a column below a number of heading rows, without surrounding blanks.
  package func distinctTexts(of column: Int, below headerRows: Int) -> Set<String> {
    Set(filledCells(of: column, below: headerRows))
  }

  /// Whether the filled cells of a column below the first row are links with one of these beginnings, and there are some.
  package func holdsOnlyLinks(column: Int, startingWith beginnings: [String]) -> Bool {
    let texts = distinctTexts(of: column, below: 1)
    return !texts.isEmpty && texts.allSatisfy { text in beginnings.contains { text.hasPrefix($0) } }
  }
}
