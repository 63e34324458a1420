/// A whole export as text, for the few platforms whose records are not one respondent each.
package struct ExportTable: Sendable, Equatable {
  /// One record.
  package struct Row: Sendable, Equatable {
    /// The cells.
    package var cells: [String]
    /// The line of the file on which the record, or the first of those put together, starts.
    package var line: Int
    /// How many records of the file the row was put together from.
    package var records: Int

    /// Creates a row.
    package init(cells: [String], line: Int, records: Int = 1) {
      self.cells = cells
      self.line = line
      self.records = records
    }
  }

  /// The records, heading rows included.
  package var rows: [Row]

  /// Creates a table.
  package init(rows: [Row]) { self.rows = rows }
}
