/// The words of a label in a form without what only the form's software understands.
enum FormLabelText {
  private static let marks: Set<Character> = ["<", "$", "[", "&", "*", "_", "#", "\u{A0}"]

  /// The label as a respondent read it, on one line: without HTML, Markdown emphasis and references to other answers.
  ///
  /// A reference (`${name}` in XLSForms, `[name]` in REDCap) becomes an ellipsis, because its text differs from one
  /// respondent to the next.
  static func plain(_ label: String) -> String {
    guard label.contains(where: { marks.contains($0) }) else { return label.withSingleBlanks }
    let text =
      label
      .replacing(/<!--.*?-->/, with: " ")
      .replacing(/<\/?([Bb][Rr]|[Pp]|[Dd][Ii][Vv]|[Ll][Ii]|[Uu][Ll]|[Oo][Ll]|[Hh][1-6]|[Tt][DdRr])\b[^<>]*>/, with: " ")
      .replacing(/<\/?[A-Za-z][^<>]*>/, with: "")
      .replacing(/\$\{[^{}]*\}/, with: "…")
      .replacing(/\[[a-z][a-z0-9_]*\](\[[a-z0-9_-]+\])*/, with: "…")
      .replacing(/&nbsp;|&#160;|\u{A0}/, with: " ")
      .replacing("&amp;", with: "&").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
    return withoutEmphasis(withoutEmphasis(text, "**"), "__").withSingleBlanks
      .replacing(/(^|\s)[*_](\S(?:[^*_]*\S)?)[*_](?=$|[\s.,:;?!])/) { "\($0.1)\($0.2)" }
      .replacing(/^#{1,6}\s+/, with: "").trimmed
  }

  /// Without a pair of marks around words; a single mark may be part of the text.
  private static func withoutEmphasis(_ text: String, _ mark: String) -> String {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    return parts.count % 2 == 1 ? parts.joined() : text
  }
}
