/// The values of a YAML file where they stand, so that columns are true.
///
/// Keys, marks and comments are left out, and only values of several words are passages.
struct YAMLReader {
  private let source: [UInt8]
  private var text = LintedText()
  private var passage = Passage()
  /// The indentation of the line whose block (`|`, `>`) is being read.
  private var block: Int?
  /// The mark of the quoted text that is being read.
  private var quote: UInt8?
  /// The indentation of the line on which the value started.
  private var indentation = 0

  /// The passages of a file; complexity O(n).
  static func read(_ source: [UInt8]) -> LintedText {
    var reader = YAMLReader(source: source)
    for line in SourceLines.lines(source) { reader.read(line) }
    reader.end()
    return reader.text
  }

  private mutating func end() {
    let isProse = passage.bytes.contains(0x20)
    if isProse { text.end(&passage) } else { passage = Passage() }
  }

  private mutating func read(_ line: Range<Int>) {
    let words = SourceLines.trimmed(line, of: source)
    let depth = words.lowerBound - line.lowerBound
    if quote != nil { return quoted(words, from: words.lowerBound) }
    if let block {
      if words.isEmpty { return end() }
      if depth > block { return append(words) }
      self.block = nil
      end()
    }
    if words.isEmpty { return end() }
    if source[words.lowerBound] == UInt8(ascii: "#") { return comment(words) }
    var start = words.lowerBound
    var isNew = false
    while start + 1 < words.upperBound, source[start] == 0x2D || source[start] == 0x3F, source[start + 1] == 0x20 {
      start = SourceLines.trimmed((start + 1)..<words.upperBound, of: source).lowerBound
      isNew = true
    }
    if let colon = keyEnd(start..<words.upperBound) {
      start = SourceLines.trimmed(colon..<words.upperBound, of: source).lowerBound
      isNew = true
    }
    if isNew || depth <= indentation { end() }
    if isNew { indentation = depth }
    value(start..<words.upperBound, depth: depth)
  }

  private mutating func value(_ range: Range<Int>, depth: Int) {
    guard let first = range.first.map({ source[$0] }) else { return }
    switch first {
    case UInt8(ascii: "|"), UInt8(ascii: ">"): block = depth
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      quote = first
      quoted(range, from: range.lowerBound + 1)
    case UInt8(ascii: "#"): comment(range)
    case UInt8(ascii: "["), UInt8(ascii: "{"): flow(range)
    default: plain(range)
    }
  }

  /// A value without quotes ends before ` #`.
  private mutating func plain(_ range: Range<Int>) {
    for index in range where source[index] == UInt8(ascii: "#") && index > range.lowerBound && source[index - 1] == 0x20
    {
      append(SourceLines.trimmed(range.lowerBound..<index, of: source))
      return comment(index..<range.upperBound)
    }
    append(range)
  }

  private mutating func quoted(_ range: Range<Int>, from start: Int) {
    let mark = quote
    var index = start
    var kept = start
    if !passage.isEmpty { passage.append([0x20], at: range.lowerBound) }
    while index < range.upperBound {
      if mark == UInt8(ascii: "\""), source[index] == 0x5C {
        passage.append(kept..<index, of: source)
        kept = min(index + 1, range.upperBound)
        index = min(index + 2, range.upperBound)
      } else if source[index] == mark {
        let isDoubled = mark == UInt8(ascii: "'") && index + 1 < range.upperBound && source[index + 1] == mark
        passage.append(kept..<index, of: source)
        kept = index + 1
        if !isDoubled {
          quote = nil
          end()
          return rest(kept..<range.upperBound)
        }
        index += 2
      } else {
        index += 1
      }
    }
    passage.append(kept..<range.upperBound, of: source)
  }

  /// What stands behind a quoted text on its line.
  private mutating func rest(_ range: Range<Int>) {
    let words = SourceLines.trimmed(range, of: source)
    guard let first = words.first.map({ source[$0] }) else { return }
    if first == UInt8(ascii: "#") { comment(words) } else { flow(words) }
  }

  /// Lists and groups on one line: every piece between their marks is a value.
  private mutating func flow(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range where Self.flowMarks.contains(source[index]) {
      piece(start..<index)
      start = index + 1
    }
    piece(start..<range.upperBound)
  }

  private mutating func piece(_ range: Range<Int>) {
    let words = SourceLines.trimmed(range, of: source)
    let start = keyEnd(words) ?? words.lowerBound
    append(SourceLines.trimmed(start..<words.upperBound, of: source))
    end()
  }

  private static let flowMarks = Array("[]{},\"".utf8)

  private mutating func append(_ range: Range<Int>) {
    if !passage.isEmpty { passage.append([0x20], at: range.lowerBound) }
    passage.append(range, of: source)
  }

  private mutating func comment(_ range: Range<Int>) {
    let words = String(decoding: source[range].dropFirst(), as: UTF8.self)
    if let suppression = Suppression(comment: words, at: range.lowerBound) { text.suppressions.append(suppression) }
  }

  /// Where the value behind `key:` starts; `nil` where a line has no key.
  private func keyEnd(_ range: Range<Int>) -> Int? {
    guard let first = range.first.map({ source[$0] }) else { return nil }
    var index = range.lowerBound
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let closing = source[(index + 1)..<range.upperBound].firstIndex(of: first) else { return nil }
      index = closing + 1
      return index < range.upperBound && source[index] == UInt8(ascii: ":") ? index + 1 : nil
    }
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") { return nil }
    while index < range.upperBound {
      let isLast = index + 1 == range.upperBound
      if source[index] == UInt8(ascii: ":"), isLast || source[index + 1] == 0x20 { return index + 1 }
      if source[index] == UInt8(ascii: "#"), index > range.lowerBound, source[index - 1] == 0x20 { return nil }
      index += 1
    }
    return nil
  }
}
