import SurveyModel

/// The names that stand for the model's values in a definition.
enum NamedValues {
  static let polarities = Scale.Polarity.allCases.map { (name: $0.rawValue, value: $0) }

  static let designs = InstrumentDesign.allCases.map { (name: $0.rawValue, value: $0) }

  /// All reasons that a form can put to its respondents; `unreadable` is the importer's own.
  static let missingReasons = MissingReason.allCases.filter { $0 != .unreadable }.map {
    (name: name(of: $0), value: $0)
  }

  static let exclusions = Exclusion.declarable.map { (name: $0.rawValue, value: $0) }

  static let decimalMarks = DecimalMark.allCases.map { (name: $0.rawValue, value: $0) }

  static let dateOrders = DateOrder.allCases.map { (name: $0.rawValue, value: $0) }

  static let delimiters = [(",", ","), (";", ";"), ("|", "|"), ("tab", "\t")].map { (name: $0.0, value: $0.1) }

  /// The name of a reason, hyphenated: `dont-know`.
  static func name(of reason: MissingReason) -> String {
    reason.rawValue.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
  }
}
