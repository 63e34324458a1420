/// Takes a cell with several joined answers apart when some options contain the separator themselves.
///
/// Separators inside a pair of brackets belong to the answer, as in `Other (this, that)`.
struct JoinedAnswerSplitter {
  private let options: [[UInt8]]
  private let separator: [UInt8]

  /// Creates a splitter; options that contain the separator are looked for before the cell is cut at separators.
  init(options: [String], separator: String) {
    self.separator = Array(separator.utf8)
    let mark = separator.trimmed
    self.options = options.map(\.trimmed).filter { $0.contains(mark) && !$0.isEmpty }
      .sorted { ($0.utf8.count, $1) > ($1.utf8.count, $0) }
      .map { Array($0.utf8) }
  }

  /// The parts of a cell in order, without blanks at their ends and without empty ones.
  func split(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var parts: [String] = []
    var start = 0
    while start < bytes.count {
      let end: Int
      if let option = options.first(where: { isWhole($0, in: bytes, at: start) }) {
        end = start + option.count
      } else {
        end = nextSeparator(in: bytes, from: start) ?? bytes.count
      }
      let part = String(decoding: bytes[start..<end], as: UTF8.self).trimmed
      if !part.isEmpty { parts.append(part) }
      start = starts(separator, in: bytes, at: end) ? end + separator.count : bytes.count
      while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
    }
    return parts
  }

  /// Whether a cell has more than one part, options aside.
  func isSeparable(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return nextSeparator(in: bytes, from: 0) != nil
  }

  /// Whether an option stands at a place with a separator or the end of the cell behind it.
  private func isWhole(_ option: [UInt8], in bytes: [UInt8], at place: Int) -> Bool {
    guard starts(option, in: bytes, at: place) else { return false }
    let end = place + option.count
    return starts(separator, in: bytes, at: end) || bytes[end...].allSatisfy { $0 == UInt8(ascii: " ") }
  }

  private func starts(_ text: [UInt8], in bytes: [UInt8], at place: Int) -> Bool {
    guard bytes.count - place >= text.count else { return false }
    for index in text.indices where bytes[place + index] != text[index] { return false }
    return true
  }

  /// The first separator that does not stand inside a closed pair of brackets; complexity O(n).
  private func nextSeparator(in bytes: [UInt8], from start: Int) -> Int? {
    let lastClosing = bytes.lastIndex(of: UInt8(ascii: ")")) ?? -1
    var depth = 0
    for place in start..<bytes.count {
      if bytes[place] == UInt8(ascii: "(") { depth += 1 }
      if bytes[place] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      if depth == 0 || place > lastClosing, starts(separator, in: bytes, at: place) { return place }
    }
    return nil
  }
}
