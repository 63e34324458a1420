import SurveyModel

/// A country of ISO 3166-1.
package struct Country: Sendable, Hashable {
  /// The code of two letters (alpha-2), in capitals.
  package let code: String
  /// The name in English and German.
  package let name: LocalisedText
  /// Whether it belongs to the European Union or the European Economic Area.
  package let isInEEA: Bool

  /// Creates a country.
  package init(code: String, name: LocalisedText, isInEEA: Bool) {
    self.code = code
    self.name = name
    self.isInEEA = isInEEA
  }
}
