/// Web pages, and the text of Markdown between its own marks.
///
/// Tags are left out, character references read, comments kept for suppressions. Block elements part passages, others do not.
struct MarkupReader {
  private let source: [UInt8]
  /// What has been read.
  var text = LintedText()
  /// The passage that is being read.
  var passage = Passage()
  /// The element whose text is left out until it ends, such as `script`.
  private(set) var hidden: String?

  private var search = ByteSearch()

  init(_ source: [UInt8]) { self.source = source }

  /// The passages of a web page; complexity O(n).
  static func read(_ source: [UInt8]) -> LintedText {
    var reader = MarkupReader(source)
    reader.read(0..<source.count)
    reader.text.end(&reader.passage)
    return reader.text
  }

  /// Reads a part of the source.
  mutating func read(_ range: Range<Int>) {
    var index = range.lowerBound
    var start = index
    while index < range.upperBound {
      switch source[index] {
      case UInt8(ascii: "<"):
        guard let end = markEnd(index, before: range.upperBound) else {
          index += 1
          continue
        }
        keep(start..<index)
        mark(index..<end)
        index = end
        start = end
      case UInt8(ascii: "&"):
        guard hidden == nil, let (reference, end) = CharacterReference.read(source, at: index, before: range.upperBound)
        else {
          index += 1
          continue
        }
        keep(start..<index)
        passage.append(reference.utf8, at: index)
        index = end
        start = end
      default: index += 1
      }
    }
    keep(start..<range.upperBound)
  }

  private mutating func keep(_ range: Range<Int>) {
    if hidden == nil { passage.append(range, of: source) }
  }

  /// Where a tag, a comment or a declaration that starts at `<` ends; `nil` where none starts there.
  private mutating func markEnd(_ start: Int, before end: Int) -> Int? {
    guard start + 1 < end else { return nil }
    if isComment(start) {
      var index = start + 4
      while index + 2 < end {
        if source[index] == 0x2D, source[index + 1] == 0x2D, source[index + 2] == 0x3E { return index + 3 }
        index += 1
      }
      return end
    }
    let next = source[start + 1]
    guard next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || Self.isLetter(next)
    else { return nil }
    return search.first(UInt8(ascii: ">"), in: start..<end, of: source).map { $0 + 1 }
  }

  private func isComment(_ start: Int) -> Bool { source[start...].starts(with: "<!--".utf8) }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  private mutating func mark(_ range: Range<Int>) {
    if isComment(range.lowerBound) {
      let words = String(decoding: source[range].dropFirst(4).dropLast(3), as: UTF8.self)
      if let suppression = Suppression(comment: words, at: range.lowerBound) { text.suppressions.append(suppression) }
      return
    }
    let isEnd = source[range.lowerBound + 1] == UInt8(ascii: "/")
    let letters = source[range].dropFirst(isEnd ? 2 : 1).prefix { Self.isLetter($0) || $0 >= 0x30 && $0 <= 0x39 }
    let name = String(decoding: letters, as: UTF8.self).lowercased()
    if let hidden {
      if isEnd && name == hidden { self.hidden = nil }
      return
    }
    if !isEnd && Self.unread.contains(name) { hidden = name }
    if name == "br" {
      passage.append([0x20], at: range.lowerBound)
    } else if !Self.inline.contains(name) {
      text.end(&passage)
    }
  }

  private static let unread: Set<String> = ["script", "style", "code", "pre", "template", "textarea", "svg", "math"]
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
    "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
  ]
}
