/// A text in one or more languages, in the order in which they were declared.
package struct LocalisedText: Sendable, Hashable {
  /// One wording in one language.
  package struct Wording: Sendable, Hashable {
    /// A BCP 47 language tag such as "de", or "und" where the language is not known.
    package let language: String
    /// The wording itself.
    package let text: String
  }

  /// The wordings, never two in the same language.
  package private(set) var wordings: [Wording]

  /// Creates a text whose language is not declared, as in a bare export.
  package init(_ text: String) {
    wordings = [Wording(language: "und", text: text)]
  }

  /// Creates a text from language tags and wordings; a language that comes twice keeps its last wording.
  package init(_ pairs: [(language: String, text: String)]) {
    wordings = []
    for pair in pairs { set(pair.text, in: pair.language) }
  }

  /// Adds or replaces the wording in one language.
  package mutating func set(_ text: String, in language: String) {
    let wording = Wording(language: language, text: text)
    if let index = wordings.firstIndex(where: { $0.language == language }) {
      wordings[index] = wording
    } else {
      wordings.append(wording)
    }
  }

  /// The wording in the language asked for, else the first declared one; empty only when nothing was declared.
  package func text(in language: String) -> String {
    (wordings.first { $0.language == language } ?? wordings.first)?.text ?? ""
  }

  /// The language of the wording that `text(in:)` returns, `nil` where it is not known.
  package func language(of language: String) -> String? {
    let found = (wordings.first { $0.language == language } ?? wordings.first)?.language
    return found == "und" ? nil : found
  }

  /// Whether no wording has any character.
  package var isEmpty: Bool { wordings.allSatisfy { $0.text.isEmpty } }
}

extension LocalisedText: ExpressibleByStringLiteral {
  /// Creates a text whose language is not declared.
  package init(stringLiteral value: String) { self.init(value) }
}
