import SurveyModel

/// Where a question's cells stand in a file.
struct QuestionColumns {
  /// The columns of its location, in its order.
  let answers: [SourceColumn]
  /// The column of own words beside its answer.
  let ownWords: SourceColumn?

  /// Finds the columns of each question of a definition.
  ///
  /// - Throws: `ImportError.unresolvedColumns` with every name that the file does not have or has several times.
  static func find(
    for definition: SurveyDefinition, in layout: ExportLayout, file: String
  ) throws(ImportError) -> [QuestionColumns] {
    let resolver = ColumnResolver(layout: layout)
    var faults: [ColumnFault] = []
    let found = definition.questions.map { question in
      func column(_ name: ColumnName) -> SourceColumn? {
        switch resolver.index(of: name) {
        case .success(let index): return layout.columns[index]
        case .failure(let reason):
          faults.append(ColumnFault(column: name, question: question.id, file: file, reason: reason))
          return nil
        }
      }
      return QuestionColumns(
        answers: question.location.columns.compactMap(column), ownWords: question.otherText.flatMap(column))
    }
    guard faults.isEmpty else { throw .unresolvedColumns(faults) }
    return found
  }

  /// All columns, for the account of where a question was read from.
  func references(to file: String) -> [ColumnReference] {
    (answers + (ownWords.map { [$0] } ?? [])).map {
      ColumnReference(file: file, index: $0.index, header: $0.header)
    }
  }
}
