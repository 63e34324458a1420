/// A passage cut into tokens and searched by all rules.
struct PassageReading {
  /// The passage.
  let passage: Passage
  /// Its tokens.
  let tokens: [Token]

  /// A claim that was found, by the number of its rule and its bytes within the passage.
  struct Found {
    let rule: Int
    let range: Range<Int>
    let language: ClaimLanguage
  }

  /// The claims of the passage, of one rule none that overlaps another; complexity O(n).
  func found(declared: ClaimLanguage?, main: ClaimLanguage) -> [Found] {
    let sentences = SentenceSplitter.sentences(tokens).map { range in
      Sentence(tokens: tokens[range], language: declared ?? LanguageGuess.language(of: tokens[range]) ?? main)
    }
    var found: [Found] = []
    for (number, sentence) in sentences.enumerated() where Self.canClaim(sentence) {
      let neighbours = [number - 1, number + 1].filter(sentences.indices.contains).map { sentences[$0] }
      var reached: [Int: Int] = [:]
      for (rule, match) in matches(in: sentence) where match.lowerBound > reached[rule] ?? -1 {
        let use = ClaimUse(match: match, sentence: sentence, neighbours: neighbours)
        guard ClaimRules.all[rule].isClaim(use) else { continue }
        reached[rule] = match.upperBound
        let bytes = tokens[match.lowerBound].range.lowerBound..<tokens[match.upperBound].range.upperBound
        found.append(Found(rule: rule, range: bytes, language: sentence.language))
      }
    }
    return found
  }

  /// Whether a sentence has a word of some phrase, and enough words to claim anything.
  private static func canClaim(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { $0.word.opensPhrase } && sentence.tokens.lazy.filter { $0.kind == .word }.count > 1
  }

  /// The text of a claim on one line, without soft hyphens.
  func words(_ range: Range<Int>) -> String {
    String(decoding: passage.bytes[range], as: UTF8.self).filter { $0 != "\u{AD}" }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func matches(in sentence: Sentence) -> [(rule: Int, match: ClosedRange<Int>)] {
    let book = PhraseBook.shared.phrases
    var matches: [(Int, ClosedRange<Int>)] = []
    for index in sentence.tokens.indices {
      for number in tokens[index].phrases where book[number].language == sentence.language {
        guard let match = book[number].phrase.match(sentence.tokens, at: index) else { continue }
        matches.append((book[number].rule, match))
      }
    }
    return matches
  }
}
