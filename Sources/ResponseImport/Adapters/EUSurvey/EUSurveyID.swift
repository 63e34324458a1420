/// The ids that EUSurvey puts in brackets behind headings and answers.
enum EUSurveyID {
  /// The text and the id in brackets at its end.
  static func split(_ text: String, requiresBlank: Bool) -> (text: String, id: String?) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else { return (text, nil) }
    let id = text[text.index(after: open)...].dropLast()
    let before = text[..<open]
    guard let first = id.first, first.isASCII, first.isLetter || first.isNumber,
      id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }),
      (before.last?.isWhitespace ?? false) == requiresBlank
    else { return (text, nil) }
    return (before.trimmed, String(id))
  }
}
