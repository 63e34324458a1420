import SurveyModel

/// Finds the columns that a definition names in the layout of a file.
struct ColumnResolver {
  private let columns: [SourceColumn]
  private let byHeader: [String: [Int]]

  init(layout: ExportLayout) {
    columns = layout.columns
    byHeader = Dictionary(grouping: layout.columns.map(\.index)) { layout.columns[$0].header }
  }

  /// The position from 0 of a named column.
  ///
  /// Complexity: O(1), but O(n) in the number of columns where the name is wrong.
  func index(of name: ColumnName) -> Result<Int, ColumnFault.Reason> {
    if let position = name.position {
      let index = position - 1
      if columns.indices.contains(index), columns[index].header == name.header { return .success(index) }
    }
    let found = byHeader[name.header] ?? []
    if found.count == 1 { return .success(found[0]) }
    guard found.isEmpty else { return .failure(.ambiguous(positions: found.map { $0 + 1 })) }
    return .failure(.missing(nearest: Suggestion.nearest(to: name.header, among: columns.map(\.header))))
  }
}
