/// A table whose first column names its rows.
package struct ReportTable: Sendable, Equatable {
  /// What stands in one place of a table.
  package enum Cell: Sendable, Equatable {
    /// Words.
    case text(RichText)
    /// A number, and a second line for its interval.
    case figure(String, detail: String?)
    /// A sign that stands for a number which is not there, with its meaning in words.
    case sign(TableSign, meaning: String)
  }

  /// A column.
  package struct Column: Sendable, Equatable {
    /// The heading.
    package let title: RichText
    /// Whether it holds numbers, which are set flush right.
    package let isNumeric: Bool

    /// Creates a column of numbers, or of words.
    package init(_ title: RichText, isNumeric: Bool = true) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// A row.
  package struct Row: Sendable, Equatable {
    /// What names the row.
    package let header: RichText
    /// One cell for each column but the first.
    package let cells: [Cell]

    /// Creates a row.
    package init(_ header: RichText, _ cells: [Cell]) {
      self.header = header
      self.cells = cells
    }
  }

  /// What the table shows, with its base.
  package let caption: RichText
  /// The heading of the column that names the rows.
  package let rowTitle: RichText
  /// The other columns.
  package let columns: [Column]
  /// The rows.
  package let rows: [Row]
  /// What stands below: the meaning of the signs first, then other remarks.
  package let notes: [RichText]

  /// Creates a table; the signs used are explained in the notes in the order of `TableSign.allCases`.
  package init(
    caption: RichText, rowTitle: RichText, columns: [Column], rows: [Row], remarks: [RichText] = []
  ) {
    precondition(rows.allSatisfy { $0.cells.count == columns.count }, "one cell a column")
    self.caption = caption
    self.rowTitle = rowTitle
    self.columns = columns
    self.rows = rows
    let used = rows.flatMap(\.cells)
    let legend: [RichText] = TableSign.allCases.flatMap { sign -> [RichText] in
      let meanings = used.compactMap { cell -> String? in
        if case .sign(sign, let meaning) = cell { meaning } else { nil }
      }
      var seen: Set<String> = []
      return meanings.filter { seen.insert($0).inserted }.map { "\(RichText(sign.rawValue, .strong)) \($0)" }
    }
    notes = legend + remarks
  }
}

/// The signs of official statistics for a number that is not there; never 0.
package enum TableSign: String, Sendable, CaseIterable {
  /// The number is withheld to protect respondents.
  case confidential = "."
  /// The number would rest on too few answers.
  case unreliable = "/"
  /// There is no such number.
  case notMeaningful = "x"
}
