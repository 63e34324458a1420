/// A language in which texts are read and findings are worded.
package enum ClaimLanguage: String, Sendable, CaseIterable, Codable {
  /// German.
  case german = "de"
  /// English.
  case english = "en"
}

/// A text of the program in both languages.
package struct BilingualText: Sendable, Equatable {
  private let english: String
  private let german: String

  /// Joins the two wordings of one text.
  init(_ english: String, _ german: String) {
    self.english = english
    self.german = german
  }

  /// The wording in a language.
  package func text(in language: ClaimLanguage) -> String {
    switch language {
    case .english: english
    case .german: german
    }
  }
}
