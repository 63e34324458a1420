/// How a text is marked up.
package enum TextFormat: Sendable, CaseIterable {
  /// Paragraphs parted by empty lines, and nothing else.
  case plain
  /// CommonMark with tables.
  case markdown
  /// A web page.
  case html
  /// A file of definitions: its values are read, not its keys.
  case yaml

  /// The format of a file by the end of its name.
  package init(path: String) {
    let name = path.lowercased()
    let ends: [(String, TextFormat)] = [
      (".md", .markdown), (".markdown", .markdown), (".html", .html), (".htm", .html), (".yaml", .yaml),
      (".yml", .yaml),
    ]
    self = ends.first { name.hasSuffix($0.0) }?.1 ?? .plain
  }

  /// The passages of a text.
  func read(_ source: [UInt8]) -> LintedText {
    switch self {
    case .plain: PlainTextReader.read(source)
    case .markdown: MarkdownReader.read(source)
    case .html: MarkupReader.read(source)
    case .yaml: YAMLReader.read(source)
    }
  }
}

/// Cuts a text into lines.
enum SourceLines {
  /// The lines as ranges of bytes, without their ends (LF, CR LF or CR).
  static func lines(_ source: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte == 0x0A || byte == 0x0D {
        lines.append(start..<index)
        if byte == 0x0D, index + 1 < source.count, source[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < source.count { lines.append(start..<source.count) }
    return lines
  }

  /// A line without the blanks and tabs at its ends.
  static func trimmed(_ line: Range<Int>, of source: [UInt8]) -> Range<Int> {
    var low = line.lowerBound
    var high = line.upperBound
    while low < high, source[low] == 0x20 || source[low] == 0x09 { low += 1 }
    while high > low, source[high - 1] == 0x20 || source[high - 1] == 0x09 { high -= 1 }
    return low..<high
  }
}
