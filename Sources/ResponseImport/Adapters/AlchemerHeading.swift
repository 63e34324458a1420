/// A heading of Alchemer's, `Question` or `Option:Question`, in its parts.
struct AlchemerHeading: Equatable {
  /// The question's text.
  let question: String
  /// The option, the row, or the name of a text box; `nil` where the column is the whole question.
  let option: String?

  private static let maximumColons = 8

  /// The parts of all headings: a colon separates where what follows it comes in another heading too.
  ///
  /// Complexity: O(n) in the length of the headings, of which the first colons are looked at.
  ///
  /// - Parameter start: the first heading of a question.
  static func parts(of headings: [String], from start: Int) -> [AlchemerHeading] {
    let texts = headings.map { $0.withoutMarkup(.emphasised) }
    let splits = texts.enumerated().map { index, text in index < start ? [] : Self.splits(of: text) }
    var counts: [String: Int] = [:]
    for (index, text) in texts.enumerated() where index >= start {
      for question in Set(splits[index].map(\.question) + [text]) { counts[question, default: 0] += 1 }
    }
    return texts.enumerated().map { index, text in
      splits[index].first { counts[$0.question, default: 0] >= 2 } ?? AlchemerHeading(question: text, option: nil)
    }
  }

  /// Every way to take a heading apart; Alchemer writes no blank behind its colon.
  private static func splits(of text: String) -> [AlchemerHeading] {
    text.indices.lazy.filter { text[$0] == ":" }.prefix(maximumColons).compactMap { colon in
      let rest = text[text.index(after: colon)...]
      guard colon > text.startIndex, let first = rest.first, !first.isWhitespace else { return nil }
      return AlchemerHeading(question: String(rest), option: text[..<colon].trimmed)
    }
  }
}
