/// A companion table that is read by the names of its columns: a code book, a data dictionary, a sheet of a form.
struct CompanionSheet {
  /// The records below the headings.
  let rows: ArraySlice<[String]>
  /// The headings in lower case with single blanks, in their order.
  let headings: [String]
  private let positions: [String: Int]

  /// Takes the first record as headings; where two are the same, the first one counts.
  init?(_ rows: [[String]]) {
    guard let first = rows.first else { return nil }
    headings = first.map { $0.trimmed.lowercased().withSingleBlanks }
    self.rows = rows.dropFirst()
    positions = Dictionary(headings.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// Whether there are columns with all these names.
  func holds(_ names: String...) -> Bool { names.allSatisfy { positions[$0] != nil } }

  /// The position of the first of these columns that there is.
  func column(_ names: String...) -> Int? { names.lazy.compactMap { positions[$0] }.first }

  /// The cell of a record without blanks at its ends; empty where there is no such column or the record is shorter.
  func cell(_ row: [String], _ column: Int?) -> String {
    guard let column, row.indices.contains(column) else { return "" }
    return row[column].trimmed
  }
}
