/// Texts of a LimeSurvey structure file, which are pieces of web pages.
enum LimeSurveyText {
  private static let entities = [
    "&nbsp;": " ", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'", "&#39;": "'", "&#039;": "'", "&auml;": "ä",
    "&ouml;": "ö", "&uuml;": "ü", "&Auml;": "Ä", "&Ouml;": "Ö", "&Uuml;": "Ü", "&szlig;": "ß", "&eacute;": "é",
    "&egrave;": "è", "&agrave;": "à", "&ccedil;": "ç", "&ndash;": "–", "&mdash;": "—", "&hellip;": "…", "&rsquo;": "’",
    "&bdquo;": "„", "&ldquo;": "“", "&rdquo;": "”", "&amp;": "&",
  ]

  /// The text as a respondent read it, with single blanks; expressions in braces, whose value differs from one respondent
  /// to the next, are shown as "…".
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { "<&{".utf8.contains($0) }) else { return text.withSingleBlanks }
    var plain =
      text
      .replacing(/<(script|style)[\s\S]*?<\/(script|style)>/.ignoresCase(), with: " ")
      .replacing(/<[\/!A-Za-z][^<>]*>/, with: " ")
      .replacing(/\{[^{}\s][^{}]*\}/, with: "…")
    for (entity, character) in entities.sorted(by: {
      ($1.key == "&amp;" ? 0 : 1, $0.key) > ($0.key == "&amp;" ? 0 : 1, $1.key)
    }) { plain = plain.replacing(entity, with: character) }
    return plain.withSingleBlanks
  }
}
