/// What the columns of a Nextcloud Forms export belong to, by their identifiers or by their headings.
enum NextcloudHeading {
  private static let questionPrefix = "question-id-"

  /// The question's number in an identifier like `question-id-12` or `question-id-12-40`; `nil` for other texts.
  static func question(ofIdentifier text: String) -> String? {
    guard text.hasPrefix(questionPrefix) else { return nil }
    let number = text.dropFirst(questionPrefix.count).prefix { $0.isASCII && $0.isNumber }
    return number.isEmpty ? nil : String(number)
  }

  /// Question and row of a heading like `How was …? (Food)`; `nil` where nothing stands in brackets at its end.
  static func split(_ heading: String) -> (question: String, row: String)? {
    guard heading.hasSuffix(")") else { return nil }
    var depth = 0
    for index in heading.indices.reversed() {
      if heading[index] == ")" { depth += 1 }
      if heading[index] == "(" { depth -= 1 }
      guard depth == 0 else { continue }
      let question = heading[..<index].trimmed
      let row = heading[heading.index(after: index)...].dropLast().trimmed
      return question.isEmpty || row.isEmpty ? nil : (question, row)
    }
    return nil
  }
}
