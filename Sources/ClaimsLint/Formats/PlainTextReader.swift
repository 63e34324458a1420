/// Paragraphs parted by empty lines.
enum PlainTextReader {
  /// The passages of a text; complexity O(n).
  static func read(_ source: [UInt8]) -> LintedText {
    var text = LintedText()
    var passage = Passage()
    for line in SourceLines.lines(source) {
      let words = SourceLines.trimmed(line, of: source)
      if words.isEmpty {
        text.end(&passage)
      } else {
        if !passage.isEmpty { passage.append([0x20], at: line.lowerBound) }
        passage.append(words, of: source)
      }
    }
    text.end(&passage)
    return text
  }
}
