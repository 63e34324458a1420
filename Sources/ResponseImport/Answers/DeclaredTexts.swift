import SurveyModel

/// What a person declared about the texts in a question's cells, to be looked up by any spelling of a text.
struct DeclaredTexts {
  /// Nothing declared.
  static let none = DeclaredTexts([])

  private let meanings: [String: DeclaredText.Meaning]

  /// Takes declarations; of two for one text the first counts.
  init(_ texts: [DeclaredText]) {
    meanings = Dictionary(texts.map { (LabelNormaliser.normalForm($0.text), $0.meaning) }) { first, _ in first }
  }

  /// What a text was declared to mean, or `nil`; complexity O(n) in its length where anything is declared.
  func meaning(of text: String) -> DeclaredText.Meaning? {
    meanings.isEmpty ? nil : meanings[LabelNormaliser.normalForm(text)]
  }

  /// The code that a text was declared to stand for, or `nil`.
  func code(of text: String) -> Int? {
    if case .code(let code) = meaning(of: text) { code } else { nil }
  }

  /// The reason for no answer that a text was declared to give, or `nil`.
  func reason(of text: String) -> MissingReason? {
    if case .missing(let reason) = meaning(of: text) { reason } else { nil }
  }
}
