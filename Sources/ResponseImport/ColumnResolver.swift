import SurveyModel

/// Finds the columns that a definition names in the layout of a file.
struct ColumnResolver {
  private let file: String
  private let columns: [SourceColumn]
  private let byHeader: [String: [Int]]

  init(file: String, layout: ExportLayout) {
    self.file = file
    columns = layout.columns
    byHeader = Dictionary(grouping: layout.columns.map(\.index)) { layout.columns[$0].header }
  }

  /// The position from 0 of a named column.
  ///
  /// - Throws: `ImportError.columnNotFound` or `.columnAmbiguous`.
  func index(of name: ColumnName, for question: String) throws(ImportError) -> Int {
    if let position = name.position {
      let index = position - 1
      if columns.indices.contains(index), columns[index].header == name.header { return index }
    }
    switch byHeader[name.header] ?? [] {
    case let found where found.count == 1: return found[0]
    case let found where found.isEmpty:
      throw .columnNotFound(name.header, question: question, file: file)
    case let found:
      throw .columnAmbiguous(name.header, question: question, file: file, positions: found.map { $0 + 1 })
    }
  }
}
