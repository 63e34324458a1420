/// Where the headings of a table stand that somebody made by hand: below a title, and in two rows where the upper one
/// holds merged cells over groups of columns.
struct TableHeadings {
  /// The first row of headings, from 0; above it stand a title and blank rows.
  let firstRow: Int
  /// Two where the upper row names groups of columns, else one.
  let rowCount: Int
  /// How many records at the top are no responses.
  var headerRows: Int { firstRow + rowCount }

  private let preview: ExportPreview

  private static let maximumTitleRows = 5
  private static let fewestHeadings = 3
  private static let fewestRecords = 3

  /// Finds the headings; complexity O(cells of the preview).
  init(_ preview: ExportPreview) {
    self.preview = preview
    firstRow = Self.rowBelowTitle(preview) ?? 0
    rowCount = Self.hasMergedCells(firstRow, in: preview) ? 2 : 1
  }

  /// The heading of each group and that of each column below it; the second is empty where there is but one row.
  var texts: [(upper: String, lower: String)] {
    let width = preview.rows.dropFirst(firstRow).prefix(rowCount).map(\.count).max() ?? 0
    return (0..<width).map { column in
      (
        preview.cell(firstRow, column).withSingleBlanks,
        rowCount == 2 ? preview.cell(firstRow + 1, column).withSingleBlanks : ""
      )
    }
  }

  /// The first row of three headings or more, where only rows with one filled cell at the most stand above it.
  private static func rowBelowTitle(_ preview: ExportPreview) -> Int? {
    let filled = preview.rows.prefix(maximumTitleRows + 1).map { row in row.map(\.trimmed).filter { !$0.isEmpty } }
    guard let row = filled.firstIndex(where: { $0.count > 1 }), row > 0, filled[row].count >= fewestHeadings,
      preview.rows.count > row + 1
    else { return nil }
    return areHeadings(filled[row]) ? row : nil
  }

  /// Whether the row has blanks over headings in the row below it, whose texts are no answers: none comes again in its
  /// column, and two columns at least hold numbers, days or few different answers below them.
  private static func hasMergedCells(_ row: Int, in preview: ExportPreview) -> Bool {
    guard preview.rows.count >= row + 2 + fewestRecords else { return false }
    let width = max(preview.rows[row].count, preview.rows[row + 1].count)
    let columns = (0..<width).filter { !preview.cell(row + 1, $0).isEmpty }
    guard columns.contains(where: { preview.cell(row, $0).isEmpty }), columns.count >= fewestHeadings,
      (0..<width).count(where: { !preview.cell(row, $0).isEmpty }) >= 2,
      columns.allSatisfy({ areHeadings([preview.cell(row + 1, $0)]) })
    else { return false }
    var proofs = 0
    for column in 0..<width {
      let cells = preview.filledCells(of: column, below: row + 2)
      let heading = preview.cell(row + 1, column)
      if cells.contains(heading) { return false }
      if heading.isEmpty {
        if !cells.isEmpty, preview.cell(row, column).isEmpty { return false }
        continue
      }
      let areValues = cells.allSatisfy { NumberText.reading(of: $0) != nil || DateTimeText.reading(of: $0) != nil }
      if cells.count >= fewestRecords, areValues || Set(cells).count * 2 <= cells.count { proofs += 1 }
    }
    return proofs >= 2
  }

  /// Whether texts are different and none is a number or a day.
  private static func areHeadings(_ texts: [String]) -> Bool {
    Set(texts).count == texts.count
      && texts.allSatisfy { NumberText.reading(of: $0) == nil && DateTimeText.reading(of: $0) == nil }
  }
}
