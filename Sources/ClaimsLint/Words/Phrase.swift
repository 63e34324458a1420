/// One word of a phrase or a list: `led|leads`, `signifikant*`, `*projekt*`.
struct WordPattern: Sendable {
  private var words: Set<String> = []
  private var prefixes: [String] = []
  private var suffixes: [String] = []
  private var parts: [String] = []

  /// Reads alternatives with `|` between them; `*` at either end stands for any letters there.
  init(_ alternatives: some Sequence<Substring>) {
    for alternative in alternatives {
      let word = WordForm.folded(alternative.filter { $0 != "*" })
      switch (alternative.hasPrefix("*"), alternative.hasSuffix("*")) {
      case (false, false): words.insert(word)
      case (false, true): prefixes.append(word)
      case (true, false): suffixes.append(word)
      case (true, true): parts.append(word)
      }
    }
  }

  /// The alternatives without an open end, and the stems of those with an open end behind them.
  var openings: (words: Set<String>, prefixes: [String]) { (words, prefixes) }

  /// Whether a word fits.
  func matches(_ form: String) -> Bool {
    words.contains(form) || prefixes.contains { form.hasPrefix($0) } || suffixes.contains { form.hasSuffix($0) }
      || parts.contains { form.contains($0) }
  }
}

/// A phrase to look for: `führte|führten … zu|zum`, where `…` stands for up to eight words of the same clause.
struct Phrase: Sendable {
  /// How many tokens `…` may stand for.
  private static let gap = 8

  private let elements: [(pattern: WordPattern, followsGap: Bool)]

  /// Reads the words of a phrase; the first one must not be open at its front.
  init(_ notation: Substring) {
    var elements: [(WordPattern, Bool)] = []
    var followsGap = false
    for word in notation.split(separator: " ") {
      if word == "…" {
        followsGap = true
      } else {
        elements.append((WordPattern(word.split(separator: "|")), followsGap))
        followsGap = false
      }
    }
    self.elements = elements
  }

  /// The first word.
  var opening: WordPattern { elements[0].pattern }

  /// The tokens of the phrase where its first word stands at a place; `nil` where it does not fit.
  func match(_ tokens: ArraySlice<Token>, at start: Int) -> ClosedRange<Int>? {
    var index = start
    for element in elements.dropFirst() {
      index += 1
      let last = min(element.followsGap ? index + Self.gap : index, tokens.endIndex - 1)
      guard index <= last else { return nil }
      var place: Int?
      for candidate in index...last {
        if element.pattern.matches(tokens[candidate].form) {
          place = candidate
          break
        }
        if [";", ":", "–", "."].contains(tokens[candidate].form) { break }
      }
      guard let place else { return nil }
      index = place
    }
    return start...index
  }
}

/// Phrases as a rule lists them, separated by commas.
struct Phrases: Sendable, ExpressibleByStringLiteral {
  /// The phrases in order.
  let phrases: [Phrase]

  init(stringLiteral notation: String) {
    phrases = notation.split(separator: ",").map { Phrase($0) }
  }
}

/// Words that have something in common, separated by blanks.
final class WordList: Sendable, ExpressibleByStringLiteral {
  private let pattern: WordPattern

  init(stringLiteral notation: String) { pattern = WordPattern(notation.split(whereSeparator: \.isWhitespace)) }

  /// Whether a token is one of the words; the first answer about a word is kept with it.
  func contains(_ token: Token) -> Bool {
    if let known = token.word.memberships[ObjectIdentifier(self)] { return known }
    let isMember = pattern.matches(token.form)
    token.word.memberships[ObjectIdentifier(self)] = isMember
    return isMember
  }
}
