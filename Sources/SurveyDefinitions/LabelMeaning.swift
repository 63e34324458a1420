import SurveyModel

/// The words that stand behind a text under `labels:`.
enum LabelMeaning {
  private static let marks: [(name: String, value: DeclaredText.Meaning)] = [
    ("chosen", .chosen), ("not-chosen", .notChosen),
  ]
  private static let reasons = NamedValues.missingReasons.map { (name: $0.name, value: $0.value) }

  /// What a word means to a question, or `nil` where it means nothing to it.
  static func meaning(of word: String, among meanings: Question.TextMeanings) -> DeclaredText.Meaning? {
    if let reason = reasons.first(where: { $0.name == word }) { return .missing(reason.value) }
    switch meanings {
    case .reasonsOnly: return nil
    case .marks(let codes):
      return marks.first { $0.name == word }?.value ?? Int(word).flatMap { codes.contains($0) ? .code($0) : nil }
    case .codes(let codes): return Int(word).flatMap { codes.contains($0) ? .code($0) : nil }
    case .ranks(let ranks): return Int(word).flatMap { ranks.contains($0) ? .code($0) : nil }
    }
  }

  /// The word for a meaning.
  static func word(for meaning: DeclaredText.Meaning) -> YAMLTree {
    switch meaning {
    case .code(let code): .literal(String(code))
    case .missing(let reason): .text(reason.mark)
    case .chosen, .notChosen: .text(marks.first { $0.value == meaning }?.name ?? "")
    }
  }

  /// All words that mean something to a question, for a person.
  static func words(among meanings: Question.TextMeanings) -> String {
    let own: [String] =
      switch meanings {
      case .reasonsOnly: []
      case .marks(let codes): marks.map(\.name) + ["the code of its option (\(list(codes)))"]
      case .codes(let codes): ["the code of an answer (\(list(codes)))"]
      case .ranks(let ranks): ["a rank from 1 to \(ranks.upperBound)"]
      }
    return (own + reasons.map(\.name)).joined(separator: ", ")
  }

  private static func list(_ codes: [Int]) -> String {
    codes.count > 12
      ? "\(codes.min() ?? 0) to \(codes.max() ?? 0)" : codes.map(String.init).joined(separator: ", ")
  }
}
