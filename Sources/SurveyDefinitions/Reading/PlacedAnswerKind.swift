import SurveyModel

/// What kind of answer a question or the rows of a battery take, and where its options have their columns.
struct PlacedAnswerKind {
  /// The kind.
  var kind: QuestionKind
  /// One column an option, where every option has one.
  var optionColumns: [ColumnName]?
  /// What joins several answers in one cell.
  var separator: String?
  /// How the cells write numbers and days.
  var notation = CellNotation()

  /// Whether each option can have a column of its own.
  var takesColumns: Bool {
    switch kind {
    case .multiple, .ranking, .constantSum: true
    case .single, .rating, .recommendation, .number, .date, .text, .file, .geopoint: false
    }
  }
}
