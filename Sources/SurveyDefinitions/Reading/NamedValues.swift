import SurveyModel

/// The names that stand for the model's values in a definition.
enum NamedValues {
  static let polarities = Scale.Polarity.allCases.map { (name: $0.rawValue, value: $0) }

  static let designs = InstrumentDesign.allCases.map { (name: $0.rawValue, value: $0) }

  /// All reasons that a form can put to its respondents; `unreadable` is the importer's own.
  static let missingReasons = MissingReason.allCases.filter { $0 != .unreadable }.map {
    (name: $0.mark, value: $0)
  }

  static let exclusions = Exclusion.declarable.map { (name: $0.rawValue, value: $0) }

  static let decimalMarks = DecimalMark.allCases.map { (name: $0.rawValue, value: $0) }

  static let dateOrders = DateOrder.allCases.map { (name: $0.rawValue, value: $0) }

  static let matches = ColumnMatch.allCases.map { (name: $0.rawValue, value: $0) }

  static let delimiters = [(",", ","), (";", ";"), ("|", "|"), ("tab", "\t")].map { (name: $0.0, value: $0.1) }
}
