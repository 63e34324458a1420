/// Takes a cell with several joined answers apart when some options contain the separator themselves.
///
/// Separators inside a pair of brackets belong to the answer, as in `Other (this, that)`.
struct JoinedAnswerSplitter {
  private let options: [String]
  private let separator: String

  /// Creates a splitter; options that contain the separator are looked for before the cell is cut at separators.
  init(options: [String], separator: String) {
    self.separator = separator
    let mark = separator.trimmed
    self.options = options.map(\.trimmed).filter { $0.contains(mark) && !$0.isEmpty }
      .sorted { ($0.count, $1) > ($1.count, $0) }
  }

  /// The parts of a cell in order, without blanks at their ends and without empty ones.
  func split(_ text: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      if let option = options.first(where: { rest.hasPrefix($0) && isEnd(rest.dropFirst($0.count)) }) {
        parts.append(option)
        rest = rest.dropFirst(option.count)
        if rest.hasPrefix(separator) { rest = rest.dropFirst(separator.count) } else { rest = "" }
      } else {
        let end = Self.firstSeparator(separator, in: rest)
        let part = rest[..<(end?.lowerBound ?? rest.endIndex)].trimmed
        if !part.isEmpty { parts.append(part) }
        rest = end.map { rest[$0.upperBound...] } ?? ""
      }
      rest = rest.drop { $0.isWhitespace }
    }
    return parts
  }

  private func isEnd(_ rest: Substring) -> Bool { rest.trimmed.isEmpty || rest.hasPrefix(separator) }

  /// The first separator that does not stand inside a closed pair of brackets.
  private static func firstSeparator(_ separator: String, in text: Substring) -> Range<Substring.Index>? {
    var start = text.startIndex
    while let found = text[start...].firstRange(of: separator) {
      let before = text[..<found.lowerBound]
      let isInside = before.count { $0 == "(" } > before.count { $0 == ")" } && text[found.upperBound...].contains(")")
      if !isInside { return found }
      start = found.upperBound
    }
    return nil
  }
}
