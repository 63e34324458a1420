/// The first words of every rule's phrases, so that most words of a text need one look.
final class PhraseBook: Sendable {
  /// The book of all rules.
  static let shared = PhraseBook(ClaimRules.all)

  /// A phrase with the rule and the language it belongs to.
  let phrases: [(phrase: Phrase, rule: Int, language: ClaimLanguage)]
  private let words: [String: [Int]]
  private let stems: [String: [(stem: String, phrase: Int)]]

  /// Stems are found by so many first letters; shorter ones are not possible.
  private static let stemStart = 4

  private init(_ rules: [ClaimRule]) {
    var phrases: [(Phrase, Int, ClaimLanguage)] = []
    var words: [String: [Int]] = [:]
    var stems: [String: [(String, Int)]] = [:]
    for (number, rule) in rules.enumerated() {
      for (language, list) in [(ClaimLanguage.german, rule.german), (.english, rule.english)] {
        for phrase in list.phrases {
          for word in phrase.opening.openings.words { words[word, default: []].append(phrases.count) }
          for stem in phrase.opening.openings.prefixes {
            precondition(stem.count >= Self.stemStart, "the stem \(stem)* is too short")
            stems[String(stem.prefix(Self.stemStart)), default: []].append((stem, phrases.count))
          }
          phrases.append((phrase, number, language))
        }
      }
    }
    self.phrases = phrases
    self.words = words
    self.stems = stems
  }

  /// The phrases that may start with a word in lower case, by their place in the book.
  func phrases(openedBy form: String) -> [Int] {
    let opened = stems[String(form.prefix(Self.stemStart))] ?? []
    return (words[form] ?? []) + opened.filter { form.hasPrefix($0.stem) }.map(\.phrase)
  }
}
