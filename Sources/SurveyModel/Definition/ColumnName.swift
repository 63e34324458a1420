/// How a definition names a column of an export.
package struct ColumnName: Sendable, Hashable {
  /// The column's heading as the platform's adapter states it.
  package var header: String
  /// The position from 1, as a spreadsheet counts, needed where a heading occurs twice or is blank.
  package var position: Int?

  /// Creates a column name.
  package init(_ header: String, position: Int? = nil) {
    self.header = header
    self.position = position
  }
}

/// Where in a record the answer to a question stands.
package enum AnswerLocation: Sendable, Equatable {
  /// One cell holds the answer.
  case cell(ColumnName)
  /// One cell holds all chosen answers of a several-choice question, or all items of a ranking in their ranked order,
  /// joined by a separator.
  case joined(ColumnName, separator: String)
  /// Each answer of a several-choice question, or each item that is ranked or given an amount, has a column of its own,
  /// in the order of the question's categories or items.
  case spread([ColumnName])
  /// Each place of a ranking has a column of its own, the first place first, whose cell names the item.
  case places([ColumnName])

  /// Every column named, in order.
  package var columns: [ColumnName] {
    switch self {
    case .cell(let column), .joined(let column, _): [column]
    case .spread(let columns), .places(let columns): columns
    }
  }
}
