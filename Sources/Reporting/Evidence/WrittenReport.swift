/// A report in Markdown read again: what stands in which section, and which statements refer to which.
struct WrittenReport {
  /// Words that refer to a section.
  struct Statement {
    /// The line on which it stands, counting from 1.
    let line: Int
    /// The words before the reference, without what is quoted.
    let words: String
    /// The mark of the reference, such as `[2·recommend]`.
    let mark: String
    /// The id of the section.
    let section: String
  }

  /// The statements in reading order.
  private(set) var statements: [Statement] = []
  /// Everything that stands in each section, without the sections in it.
  private(set) var sections: [String: String] = [:]

  /// Reads a report; O(length).
  init(markdown: String) {
    var section = ""
    for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let id = Self.anchor(String(line)) {
        section = id
        continue
      }
      sections[section, default: ""] += "\(Self.unescaped(line))\n"
      statements += Self.statements(in: String(line), line: index + 1)
    }
  }

  private static func anchor(_ line: String) -> String? {
    guard line.hasPrefix("<a id=\""), let end = line.dropFirst(7).firstIndex(of: "\"") else { return nil }
    return String(line.dropFirst(7)[..<end])
  }

  /// Each reference with the words between it and the one before.
  private static func statements(in line: String, line number: Int) -> [Statement] {
    line.split(separator: "](#evidence-").enumerated().reduce(into: (statements: [Statement](), words: "")) {
      result, part in
      var piece = part.element
      if part.offset > 0, let end = piece.firstIndex(of: ")") {
        let section = "evidence-" + piece[..<end]
        let opening = result.words.ranges(of: "[\\[").last
        let mark = opening.map { String(result.words[$0.lowerBound...]) } ?? ""
        let words = opening.map { String(result.words[..<$0.lowerBound]) } ?? result.words
        result.statements.append(
          Statement(
            line: number, words: unquoted(unescaped(words[...])),
            mark: unescaped(mark[...]).trimmingPrefix("[") + "", section: section))
        result.words = ""
        piece = piece[piece.index(after: end)...]
      }
      result.words += piece
    }.statements
  }

  /// Text without Markdown's escapes.
  private static func unescaped(_ text: Substring) -> String {
    var plain = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        plain.append(character)
        isEscaped = false
      }
    }
    return plain
  }

  /// Text without what stands between quotation marks: words of the survey, whose numbers are no figures.
  private static func unquoted(_ text: String) -> String {
    var depth = 0
    return text.reduce(into: "") { plain, character in
      switch character {
      case "„": depth += 1
      case "“" where depth == 0: depth += 1
      case "“", "”": depth = max(0, depth - 1)
      default: if depth == 0 { plain.append(character) }
      }
    }
  }
}
