import SurveyModel

/// A column that a definition names and a file does not have, or has several times.
package struct ColumnFault: Sendable, Equatable, CustomStringConvertible {
  /// What is wrong with the name.
  package enum Reason: Error, Sendable, Equatable {
    /// No heading is like that; the nearest one may be meant.
    case missing(nearest: String?)
    /// The heading stands over several columns, by their positions from 1.
    case ambiguous(positions: [Int])
  }

  /// The column as the definition names it.
  package let column: ColumnName
  /// The id of the question that reads it.
  package let question: String
  /// The export as outputs name it.
  package let file: String
  /// What is wrong with the name.
  package let reason: Reason

  /// What is wrong and what to do next, without the place.
  package var message: String {
    switch reason {
    case .missing(let nearest?):
      return "question `\(question)` reads a column that \(file) does not have; did you mean \"\(nearest)\"?"
    case .missing(nil):
      return "question `\(question)` reads a column that \(file) does not have; `resonanz inspect` lists the columns"
    case .ambiguous(let positions):
      let places = positions.map(String.init).joined(separator: ", ")
      return
        "question `\(question)` reads a heading that stands over columns \(places) of \(file); add `position:` to say "
        + "which one"
    }
  }

  /// The fault at the headings of the export, for a definition without lines.
  package var description: String {
    "\(SourceLocation(file: file, line: 1, column: column.displayName)): \(message)"
  }
}

extension ColumnName {
  /// The heading, or the position where that is all there is.
  package var displayName: String { header.isEmpty ? position.map { "\($0)" } ?? "" : header }
}
