/// The markup that some platforms leave in headings: tags, entities, emphasis by asterisks, and places for earlier answers.
enum HeadingMarkup {
  private static let entities = [
    "&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&rsquo;": "’",
    "&lsquo;": "‘", "&ndash;": "–", "&mdash;": "—", "&hellip;": "…",
  ]

  /// The text as a respondent read it, with single blanks; an earlier answer put into the text is shown as "…".
  ///
  /// Taken out: tags such as `<strong>`, pairs of `*` or `_` at the edges of words, and `{{…}}`; complexity O(n).
  static func plainText(_ heading: String) -> String {
    let spaced = heading.withSingleBlanks
    guard spaced.utf8.contains(where: { "<&{*_".utf8.contains($0) }) else { return spaced }
    var text: [Character] = []
    var rest = spaced[...]
    while let first = rest.first {
      if first == "<", let tag = rest.prefixMatch(of: /<\/?[A-Za-z][^<>]{0,500}>/) {
        if tag.output.lowercased().hasPrefix("<br") { text.append(" ") }
        rest = rest[tag.range.upperBound...]
      } else if first == "{", let token = rest.prefixMatch(of: /\{\{[^{}]{1,200}\}\}/) {
        text.append("…")
        rest = rest[token.range.upperBound...]
      } else if first == "&", let entity = rest.prefixMatch(of: /&#?[A-Za-z0-9]{2,8};/),
        let character = entities[entity.output.lowercased()]
      {
        text += character
        rest = rest[entity.range.upperBound...]
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    for mark: Character in ["*", "_"] { text = withoutEmphasis(text, by: mark) }
    return String(text).withSingleBlanks
  }

  /// Whether a heading puts words between asterisks, as `Do you *currently* work?` does.
  static func hasEmphasis(_ heading: String) -> Bool {
    let text = Array(heading.withSingleBlanks)
    return text.contains("*") && withoutEmphasis(text, by: "*").count < text.count
  }

  /// The text without the marks that stand at the edge of a word, where they come in pairs.
  private static func withoutEmphasis(_ text: [Character], by mark: Character) -> [Character] {
    let edges = text.indices.filter { place in
      guard text[place] == mark else { return false }
      var before = place
      while before > 0, text[before - 1] == mark { before -= 1 }
      var after = place
      while after + 1 < text.count, text[after + 1] == mark { after += 1 }
      // Long runs are lines to write on.
      guard after - before < 2 else { return false }
      let left = before > 0 ? text[before - 1] : " "
      let right = after + 1 < text.count ? text[after + 1] : " "
      // Within a word or between blanks it is a character like any other.
      return !(isWord(left) && isWord(right)) && !(left.isWhitespace && right.isWhitespace)
    }
    guard edges.count >= 2, edges.count.isMultiple(of: 2) else { return text }
    let removed = Set(edges)
    return text.indices.filter { !removed.contains($0) }.map { text[$0] }
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
