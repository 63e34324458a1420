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
    for index in exported.questions.indices { exported.questions[index].notation = CellNotation() }
    var columns: [Int: [ColumnName]] = [:]
    for field in ResponseField.fields(of: self) {
      let column = ColumnName(field.name)
      switch field.content {
      case .number, .completion, .duration, .language, .submissionDay: break
      case .answer(let question): exported.questions[question].location = .cell(column)
      case .choice(let question, _), .item(let question, _):
        columns[question, default: []].append(column)
        exported.questions[question].location = .spread(columns[question, default: []])
      case .ownWords(let question): exported.questions[question].otherText = column
      }
    }
    return exported
  }
}
