/// Lays a tree out as YAML text, two blanks a level; the same tree always gives the same bytes.
struct YAMLEmitter {
  /// The width at which inline groups and comments break, in characters.
  static let lineWidth = 110

  private var lines: [String] = []

  /// The text of a file with these keys.
  static func text(of entries: [YAMLTreeItem]) -> String {
    var emitter = YAMLEmitter()
    emitter.emit(entries, indent: 0)
    return emitter.lines.joined(separator: "\n") + "\n"
  }

  /// Writes the items of a list or a group, one a line or more.
  ///
  /// - Parameter lead: What the first line starts with instead of blanks, as wide as they: the hyphens of lists above.
  private mutating func emit(_ items: [YAMLTreeItem], indent: Int, lead: String? = nil) {
    let blanks = String(repeating: " ", count: indent)
    for (position, item) in items.enumerated() {
      let isLed = position == 0 && lead != nil
      if !isLed {
        if item.isSetOff && !lines.isEmpty { lines.append("") }
        lines += item.comment.flatMap { Self.wrapped($0, width: Self.lineWidth - indent) }.map { "\(blanks)# \($0)" }
      }
      let start =
        (isLed ? lead ?? blanks : blanks) + (item.key.map { YAMLText.scalar($0, isInline: true) + ":" } ?? "-")
      emit(item.value, after: start, indent: indent, isItem: item.key == nil)
    }
  }

  private mutating func emit(_ value: YAMLTree, after start: String, indent: Int, isItem: Bool) {
    if let inline = Self.inline(value, isNested: false), fits(value, "\(start) \(inline)") {
      lines.append("\(start) \(inline)")
      return
    }
    switch value {
    case .group(let entries, _) where isItem && entries.first?.comment.isEmpty == true:
      emit(entries, indent: indent + 2, lead: start + " ")
    case .group(let items, _), .list(let items, _):
      lines.append(start)
      emit(items, indent: indent + 2)
    case .text, .literal:
      break  // always inline
    }
  }

  /// Texts never break; lists and groups do when they are too wide.
  private func fits(_ value: YAMLTree, _ line: String) -> Bool {
    switch value {
    case .text, .literal: true
    case .list(let items, _), .group(let items, _): items.isEmpty || line.count <= Self.lineWidth
    }
  }

  /// The value on one line, or `nil` where it has comments or does not want to be.
  private static func inline(_ value: YAMLTree, isNested: Bool) -> String? {
    switch value {
    case .text(let text): YAMLText.scalar(text, isInline: isNested)
    case .literal(let literal): literal
    case .list(let items, let isInline): isInline || items.isEmpty ? joined(items).map { "[\($0)]" } : nil
    case .group(let items, let isInline): isInline || items.isEmpty ? joined(items).map { "{\($0)}" } : nil
    }
  }

  private static func joined(_ items: [YAMLTreeItem]) -> String? {
    var parts: [String] = []
    for item in items {
      guard item.comment.isEmpty, let value = inline(item.value, isNested: true) else { return nil }
      parts.append((item.key.map { YAMLText.scalar($0, isInline: true) + ": " } ?? "") + value)
    }
    return parts.joined(separator: ", ")
  }

  /// A comment as lines of words, without characters that could end it.
  private static func wrapped(_ comment: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in comment.split(whereSeparator: {
      $0.isWhitespace || $0.isNewline || $0.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }) {
      if let last = lines.last, last.count + word.count + 1 <= max(40, width - 2) {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
