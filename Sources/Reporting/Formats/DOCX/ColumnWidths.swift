/// How wide the columns of a table are where the format does not find it out by itself, as shares of the width of the text.
///
/// Each column is as wide as its longest line where all fit; else at least as wide as its longest word, and what is left over
/// goes to the columns whose texts are longer.
struct ColumnWidths {
  /// The shares, the column that names the rows first; together at most 1.
  let shares: [Double]

  /// How many letters of a table's text fit beside each other, and how many of them the space around a column takes.
  private static let (lineLength, padding) = (108, 3)
  /// More letters than this are broken into lines.
  private static let longestLine = 70

  /// The widths for a table; complexity O(letters).
  init(_ table: ReportTable) {
    let first = [table.rowTitle.plain] + table.rows.map(\.header.plain)
    let others = table.columns.indices.map { column in
      [table.columns[column].title.plain] + table.rows.flatMap { $0.cells[column].lines }
    }
    let columns = [first] + others
    let lines = columns.map { min($0.map(\.count).max() ?? 0, Self.longestLine) + Self.padding }
    let words = columns.map { texts in
      let longest = texts.flatMap { $0.split(whereSeparator: { " -–/".contains($0) }) }.map(\.count).max() ?? 0
      return min(longest, Self.longestLine / 2) + Self.padding
    }
    let (needed, least) = (lines.reduce(0, +), words.reduce(0, +))
    guard needed > Self.lineLength else {
      shares = lines.map { Double($0) / Double(Self.lineLength) }
      return
    }
    let left = Double(max(0, Self.lineLength - least))
    let wanted = Double(max(1, needed - least))
    let widths = zip(lines, words).map { line, word in
      Double(word) + left * Double(max(0, line - word)) / wanted
    }
    let sum = widths.reduce(0, +)
    shares = widths.map { $0 / sum }
  }
}

extension ReportTable.Cell {
  /// What stands in the cell, line by line.
  fileprivate var lines: [String] {
    switch self {
    case .text(let text): [text.plain]
    case .figure(let figure, let detail): [figure] + (detail.map { [$0] } ?? [])
    case .sign(let sign, _): [sign.rawValue]
    }
  }
}
