extension StringProtocol {
  /// The text as a respondent read it: without HTML tags and entities, with single blanks, and `…` where a platform put
  /// in an earlier answer (`${q://…}`).
  ///
  /// A `<` that opens no tag stays. Complexity: O(*n*) in the length of the text.
  var withoutMarkup: String {
    var text = ""
    var rest = self[...]
    while let first = rest.first {
      if first == "<", let end = rest.tagEnd {
        // Line breaks and blocks part words; letters in bold or italics do not.
        let name = rest.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter }.lowercased()
        if !["b", "i", "u", "em", "strong", "span", "font", "sup", "sub", "a"].contains(name) { text.append(" ") }
        rest = rest[end...]
      } else if rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") {
        text.append("…")
        rest = rest[rest.index(after: end)...]
      } else if first == "&", let entity = rest.entity {
        text.append(entity.text)
        rest = rest[entity.end...]
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return text.withSingleBlanks.trimmed
  }

  /// The end of the HTML tag that the text starts with, if it starts with one.
  private var tagEnd: Index? {
    let name = dropFirst()
    guard let first = name.first, first.isASCII, first.isLetter || first == "/" || first == "!" else { return nil }
    guard let end = name.firstIndex(of: ">"), name[..<end].count <= 1_000 else { return nil }
    return index(after: end)
  }

  /// The character that the HTML entity at the start of the text stands for, and where the entity ends.
  private var entity: (text: Character, end: Index)? {
    let name = dropFirst().prefix(10)
    guard let end = name.firstIndex(of: ";") else { return nil }
    let word = name[..<end]
    let named: [String: Character] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
      "hellip": "…", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
    ]
    if let character = named[String(word)] { return (character, index(after: end)) }
    guard word.hasPrefix("#") else { return nil }
    let digits = word.dropFirst()
    let code = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let scalar = code.flatMap(Unicode.Scalar.init) else { return nil }
    return (Character(scalar), index(after: end))
  }
}
