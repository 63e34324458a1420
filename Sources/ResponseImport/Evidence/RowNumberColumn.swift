/// The first column in which data-frame libraries and people count the records.
enum RowNumberColumn {
  /// How many records a column with a heading must count before it is taken for their number.
  private static let fewestUnderHeading = 12

  /// Whether the first column holds consecutive whole numbers from the first record on, and no heading or a long run.
  static func isRowNumber(column: Int, heading: String, firstRecord: Int, in preview: ExportPreview) -> Bool {
    guard column == 0, preview.rows.count > firstRecord else { return false }
    guard heading.isEmpty || preview.rows.count - firstRecord >= fewestUnderHeading else { return false }
    var next: Int?
    for row in firstRecord..<preview.rows.count {
      guard let number = Int(preview.cell(row, column)), next.map({ $0 == number }) ?? true else { return false }
      next = number &+ 1
    }
    return true
  }
}
