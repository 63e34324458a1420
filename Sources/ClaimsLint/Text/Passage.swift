/// A piece of running text, such as a paragraph, a table cell or a YAML value, that knows where in the source it stands.
struct Passage {
  /// The text in UTF-8, without markup.
  private(set) var bytes: [UInt8] = []
  private var pieces: [(start: Int, source: Int)] = []

  /// Whether there is no text.
  var isEmpty: Bool { bytes.isEmpty }

  /// Where the passage starts in the source, in bytes; 0 where it is empty.
  var sourceStart: Int { pieces.first?.source ?? 0 }

  /// Appends a part of the source as it is.
  mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    guard !range.isEmpty else { return }
    pieces.append((bytes.count, range.lowerBound))
    bytes += source[range]
  }

  /// Appends what a mark such as `&uuml;` at a place of the source stands for.
  mutating func append(_ text: some Sequence<UInt8>, at source: Int) {
    pieces.append((bytes.count, source))
    bytes += text
  }

  /// Where a byte of the text stands in the source; complexity O(log n).
  func sourceOffset(of position: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= position { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return sourceStart }
    let piece = pieces[low - 1]
    return piece.source + (position - piece.start)
  }
}

/// A comment `resonanz-lint: allow RULE reason` in a text.
struct Suppression {
  /// Where the comment starts in the source, in bytes.
  let offset: Int
  /// What stands behind `allow`, trimmed.
  let words: String

  /// The comment's text read as a suppression; `nil` where it is another comment.
  init?(comment: some StringProtocol, at offset: Int) {
    let words = comment.split(whereSeparator: \.isWhitespace)
    guard words.first == "resonanz-lint:" else { return nil }
    self.offset = offset
    self.words = words.dropFirst().joined(separator: " ")
  }

  /// The rule that is allowed, where a reason is given for it.
  var rule: String? {
    let parts = words.split(separator: " ")
    return parts.count >= 3 && parts[0] == "allow" ? String(parts[1]) : nil
  }
}

/// What a format yields: passages in the order of the source, and the suppressions between them.
struct LintedText {
  var passages: [Passage] = []
  var suppressions: [Suppression] = []

  /// Ends the passage that is being written, where it has any text.
  mutating func end(_ passage: inout Passage) {
    if !passage.isEmpty { passages.append(passage) }
    passage = Passage()
  }
}
