/// A table of a report in pandoc's document model: a heading row that is repeated on every page, the caption above.
struct PandocTable {
  private let table: ReportTable
  private let words: (RichText) -> [JSONValue]

  /// Up to so many rows a table is kept on one page.
  private static let rowsKeptTogether = 14

  /// A table, and how its texts are written.
  init(_ table: ReportTable, words: @escaping (RichText) -> [JSONValue]) {
    self.table = table
    self.words = words
  }

  /// The table.
  var element: JSONValue {
    let widths = ColumnWidths(table).shares
    let columns = zip([false] + table.columns.map(\.isNumeric), widths).map { isNumeric, width -> JSONValue in
      [
        PandocElement.tagged(isNumeric ? "AlignRight" : "AlignLeft"),
        PandocElement.tagged("ColWidth", .number(width)),
      ]
    }
    let header = row(([table.rowTitle] + table.columns.map(\.title)).map(words), style: "Table Heading")
    let isShort = table.rows.count <= Self.rowsKeptTogether
    let rows = table.rows.enumerated().map { index, line in
      row(
        [words(line.header)] + line.cells.map(cell),
        // A paragraph that is kept with the next holds the rows together; the last one would hold what follows the table.
        style: isShort && index < table.rows.count - 1 ? "Table Text Kept" : "Table Text")
    }
    let caption: JSONValue = [.null, [PandocElement.tagged("Plain", .array(words(table.caption)))]]
    let attributes = PandocElement.attributes()
    return PandocElement.tagged(
      "Table",
      [
        attributes, caption, .array(columns), [attributes, [header]],
        [[attributes, 1, [], .array(rows)]], [attributes, []],
      ])
  }

  private func row(_ cells: [[JSONValue]], style: String) -> JSONValue {
    [
      PandocElement.attributes(),
      .array(
        cells.map { cell in
          [
            PandocElement.attributes(), PandocElement.tagged("AlignDefault"), 1, 1,
            [PandocElement.paragraph(cell, style: style)],
          ]
        }),
    ]
  }

  private func cell(_ cell: ReportTable.Cell) -> [JSONValue] {
    switch cell {
    case .text(let text): return words(text)
    case .figure(let figure, let detail):
      guard let detail else { return [PandocElement.words(figure)] }
      return [
        PandocElement.words(figure), PandocElement.tagged("LineBreak"),
        PandocElement.span([PandocElement.words(detail)], style: "Detail"),
      ]
    case .sign(let sign, _): return [PandocElement.words(sign.rawValue)]
    }
  }
}
