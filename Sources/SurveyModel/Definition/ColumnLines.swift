/// The lines of a definition on which it names columns: beside the definition, since what is asked does not depend on them.
package struct ColumnLines: Sendable, Equatable {
  private struct Mention: Hashable {
    let column: ColumnName
    let question: String
  }

  private let file: String
  private var lines: [Mention: Int] = [:]

  /// Creates an empty table for a file, by the name that messages give to it.
  package init(file: String) { self.file = file }

  /// Notes the line, from 1, on which a question names a column; the first one counts.
  package mutating func note(_ column: ColumnName, of question: String, at line: Int) {
    let mention = Mention(column: column, question: question)
    lines[mention] = lines[mention] ?? line
  }

  /// The place where a question names a column; the file alone where that was not noted.
  package func location(of column: ColumnName, question: String) -> SourceLocation {
    let name = column.header.isEmpty ? column.position.map { "\($0)" } : column.header
    return SourceLocation(file: file, line: lines[Mention(column: column, question: question)], column: name)
  }
}
