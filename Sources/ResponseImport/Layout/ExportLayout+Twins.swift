extension ExportLayout {
  /// The layout with the headings of another one of as many columns, position by position.
  package func named(byPositionsOf other: ExportLayout) -> ExportLayout {
    var layout = self
    for (index, column) in other.columns.enumerated() where layout.columns.indices.contains(index) {
      layout.columns[index].header = column.header
    }
    return layout
  }

  /// The layout with the headings of the columns of another one that have the same code, the first with the first, the
  /// second with the second; columns without a counterpart keep their own.
  package func named(byCodesOf other: ExportLayout) -> ExportLayout {
    var headers: [String: [String]] = [:]
    for column in other.columns where column.role != .metadata {
      if let code = column.code { headers[code, default: []].append(column.header) }
    }
    var layout = self
    var seen: [String: Int] = [:]
    for (index, column) in columns.enumerated() where column.role != .metadata {
      guard let code = column.code, let named = headers[code] else { continue }
      let position = seen[code, default: 0]
      seen[code] = position + 1
      if named.indices.contains(position) { layout.columns[index].header = named[position] }
    }
    return layout
  }
}
