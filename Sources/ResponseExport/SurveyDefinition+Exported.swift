import SurveyModel

extension SurveyDefinition {
  /// The platform's name under which typed responses are read again.
  package static let exportedPlatform = "resonanz"

  /// The definition that reads the typed responses in a file instead of the platform's exports.
  package func readingTypedResponses(in file: String) -> SurveyDefinition {
    var exported = self
    exported.sources = [
      ExportSource(
        file: file, platform: Self.exportedPlatform, encoding: "utf-8", delimiter: ",",
        notation: CellNotation(decimalMark: .point, dateOrder: .yearMonthDay))
    ]
    for index in exported.questions.indices {
      let question = questions[index]
      exported.questions[index].notation = CellNotation()
      switch question.kind {
      case .multiple(let categories):
        exported.questions[index].location = .spread(
          categories.map { ColumnName(ResponseFieldName.choice($0.code, of: question.id)) })
      case .ranking(let items), .constantSum(let items, _):
        exported.questions[index].location = .spread(
          items.map { ColumnName(ResponseFieldName.choice($0.code, of: question.id)) })
      case .single, .rating, .recommendation, .number, .date, .text, .file, .geopoint:
        exported.questions[index].location = .cell(ColumnName(question.id))
      }
      if question.otherText != nil {
        exported.questions[index].otherText = ColumnName(ResponseFieldName.ownWords(of: question.id))
      }
    }
    return exported
  }
}
