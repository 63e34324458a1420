/// The catalogue of the report's own words: each entry holds every language, so that none can be forgotten.
///
/// One extension a topic. Numbers come in as text, written by `NumberFormat`.
struct Wording: Sendable {
  /// The language in which the entries are read.
  let language: ReportLanguage

  /// The entry in the language of the report.
  func say<Text>(_ english: @autoclosure () -> Text, _ german: @autoclosure () -> Text) -> Text {
    switch language {
    case .english: english()
    case .german: german()
    }
  }

  /// Words between the quotation marks of the language.
  func quoted(_ words: RichText) -> RichText { say("“\(words)”", "„\(words)“") }

  /// Alternatives as running text: `a, b or c`.
  func either(_ texts: [RichText]) -> RichText { listed(texts, last: say(" or ", " oder ")) }

  /// Several things as running text: `a, b and c`.
  func all(_ texts: [RichText]) -> RichText { listed(texts, last: say(" and ", " und ")) }

  private func listed(_ texts: [RichText], last: String) -> RichText {
    guard let final = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return "\(texts.dropLast().joined(separator: ", "))\(last)\(final)"
  }
}
