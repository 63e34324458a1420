import SurveyModel

/// An answer as it was read, with its line and, for several-choice questions, its own column.
struct PlacedCategory {
  var category: Category
  var column: ColumnName?
  var line: Int
}
