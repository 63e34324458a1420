/// What a platform leaves in its texts beside the words: HTML with its entities, and places for earlier answers in braces
/// (`${…}`, `{{…}}`), which all of them may, and what only some of them write.
struct MarkupStyle: OptionSet {
  let rawValue: Int

  /// Words between `*` or `_`, as in Markdown.
  static let emphasis = MarkupStyle(rawValue: 1)
  /// `#` in front of a line, as in Markdown.
  static let headings = MarkupStyle(rawValue: 2)
  /// Expressions in single braces (LimeSurvey).
  static let expressions = MarkupStyle(rawValue: 4)
  /// Names of fields in square brackets (REDCap).
  static let fields = MarkupStyle(rawValue: 8)

  /// A web page.
  static let webPage: MarkupStyle = []
  /// The headings of forms whose editor marks words by asterisks.
  static let emphasised: MarkupStyle = .emphasis
  /// The labels of XLSForms and of REDCap.
  static let formLabel: MarkupStyle = [.emphasis, .headings, .fields]
  /// The texts of LimeSurvey.
  static let limeSurvey: MarkupStyle = .expressions
}

extension StringProtocol {
  /// The text as a respondent read it, on one line with single blanks: without markup, with the characters that entities
  /// stand for, and with "…" for an earlier answer, which differs from one respondent to the next.
  ///
  /// Complexity: O(*n*) in the length of the text.
  func withoutMarkup(_ style: MarkupStyle = .webPage) -> String {
    let bytes = Array(utf8)
    guard bytes.contains(where: MarkupReader.marks.contains) else { return withSingleBlanks.trimmed }
    var reader = MarkupReader(bytes, style: style)
    let text = reader.text().withSingleBlanks.trimmed
    let words = style.contains(.emphasis) ? Emphasis.removed(from: text) : text
    return style.contains(.headings) ? words.withoutHeadingMarks : words
  }
}

extension String {
  /// The text without up to six `#` and blanks in front.
  fileprivate var withoutHeadingMarks: String {
    let rest = drop { $0 == "#" }
    guard (1...6).contains(count - rest.count), rest.first?.isWhitespace ?? false else { return self }
    return rest.trimmed
  }
}
