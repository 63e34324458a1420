/// Markdown: paragraphs, headings, list items, quotes and table cells are passages; code is left out, as are addresses of
/// links and the marks of emphasis.
struct MarkdownReader {
  private let source: [UInt8]
  private var markup: MarkupReader
  private var fence: UInt8?
  private var isInComment = false
  private var search = ByteSearch()

  private init(_ source: [UInt8]) {
    self.source = source
    markup = MarkupReader(source)
  }

  /// The passages of a text; complexity O(n).
  static func read(_ source: [UInt8]) -> LintedText {
    var reader = MarkdownReader(source)
    for line in SourceLines.lines(source) { reader.read(line) }
    reader.end()
    return reader.markup.text
  }

  private mutating func end() { markup.text.end(&markup.passage) }

  private mutating func read(_ line: Range<Int>) {
    var words = SourceLines.trimmed(line, of: source)
    if isInComment {
      guard let end = Self.end(ofLast: "-->", in: source[words]) else { return }
      words = SourceLines.trimmed(end..<words.upperBound, of: source)
    }
    let opened = Self.end(ofLast: "<!--", in: source[words])
    isInComment = opened.map { Self.end(ofLast: "-->", in: source[$0..<words.upperBound]) == nil } ?? false
    if let mark = fenceMark(words) {
      end()
      fence = fence == nil ? mark : fence == mark ? nil : fence
      return
    }
    if fence != nil { return }
    while let first = words.first.map({ source[$0] }), first == UInt8(ascii: ">") {
      words = SourceLines.trimmed((words.lowerBound + 1)..<words.upperBound, of: source)
    }
    if words.isEmpty { return end() }
    let marks = blockMarks(words)
    if marks > 0 { end() }
    words = (words.lowerBound + marks)..<words.upperBound
    if words.first.map({ source[$0] }) == UInt8(ascii: "|") {
      end()
      for cell in cells(words) {
        inline(cell)
        end()
      }
      return
    }
    if !markup.passage.isEmpty { markup.passage.append([0x20], at: words.lowerBound) }
    inline(words)
    if marks > 0, source[words.lowerBound - marks] == UInt8(ascii: "#") { end() }
  }

  /// Where the last occurrence of a mark ends; `nil` where there is none.
  private static func end(ofLast mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let mark = Array(mark.utf8)
    var place = bytes.endIndex - mark.count
    while place >= bytes.startIndex {
      if bytes[place...].starts(with: mark) { return place + mark.count }
      place -= 1
    }
    return nil
  }

  private func fenceMark(_ words: Range<Int>) -> UInt8? {
    let start = source[words].prefix(3)
    return start.elementsEqual("```".utf8) || start.elementsEqual("~~~".utf8) ? start.first : nil
  }

  /// How many bytes the marks of a heading or a list item take.
  private func blockMarks(_ words: Range<Int>) -> Int {
    let bytes = source[words]
    let hashes = bytes.prefix { $0 == UInt8(ascii: "#") }.count
    let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    let width: Int
    if hashes > 0 {
      width = hashes
    } else if digits > 0, digits < 10, let mark = bytes.dropFirst(digits).first, mark == 0x2E || mark == 0x29 {
      width = digits + 1
    } else if let first = bytes.first, first == 0x2D || first == 0x2A || first == 0x2B {
      width = 1
    } else {
      return 0
    }
    let blanks = bytes.dropFirst(width).prefix { $0 == 0x20 }.count
    return blanks > 0 || width == bytes.count ? width + blanks : 0
  }

  private func cells(_ row: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    for index in row where source[index] == UInt8(ascii: "|") && (index == 0 || source[index - 1] != 0x5C) {
      cells.append(start..<index)
      start = index + 1
    }
    cells.append(start..<row.upperBound)
    return cells.filter { !$0.isEmpty }
  }

  /// Reads a line between its block marks: everything but code, emphasis, escapes and addresses goes on as markup.
  private mutating func inline(_ words: Range<Int>) {
    var start = words.lowerBound
    var index = start
    func byte(_ place: Int) -> UInt8 { place < words.upperBound ? source[place] : 0 }
    while index < words.upperBound {
      var skipped = 0
      switch source[index] {
      case UInt8(ascii: "`"):
        let closing = search.first(UInt8(ascii: "`"), in: (index + 1)..<words.upperBound, of: source)
        skipped = closing.map { $0 + 1 - index } ?? 1
      case UInt8(ascii: "*"), UInt8(ascii: "~"): skipped = 1
      case UInt8(ascii: "_"):
        let isWithin = index > words.lowerBound && Self.isWord(source[index - 1]) && Self.isWord(byte(index + 1))
        skipped = isWithin ? 0 : 1
      case UInt8(ascii: "\\"): skipped = Self.isWord(byte(index + 1)) || byte(index + 1) == 0 ? 0 : 1
      case UInt8(ascii: "!"): skipped = byte(index + 1) == UInt8(ascii: "[") ? 2 : 0
      case UInt8(ascii: "["): skipped = 1
      case UInt8(ascii: "]"):
        skipped = 1
        if byte(index + 1) == UInt8(ascii: "("),
          let closing = search.first(UInt8(ascii: ")"), in: (index + 1)..<words.upperBound, of: source)
        {
          skipped = closing + 1 - index
        }
      default: break
      }
      if skipped > 0 {
        let isEscape = source[index] == UInt8(ascii: "\\")
        markup.read(start..<index)
        start = index + skipped
        index = isEscape ? start + 1 : start
      } else {
        index += 1
      }
    }
    markup.read(min(start, words.upperBound)..<words.upperBound)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte >= 0x80
  }
}
