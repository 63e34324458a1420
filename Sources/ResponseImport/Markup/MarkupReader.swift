/// Reads a text with markup once from its start to its end and keeps what a respondent saw.
struct MarkupReader {
  /// The characters without which a text has no markup.
  static let marks = Set("<&$[{*_#".utf8)

  /// The elements that stand within a line of text, so that nothing parts the words around their tags.
  private static let inlineElements: Set = [
    "a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "ins", "label", "mark", "s", "small", "span",
    "strong", "sub", "sup", "tt", "u",
  ]
  /// The elements whose content nobody sees.
  private static let hiddenElements: Set = ["script", "style"]

  private let bytes: [UInt8]
  private let style: MarkupStyle
  private var shown: [UInt8] = []
  /// Texts that were looked for in vain, so that no second look is taken.
  private var absent: Set<String> = []

  init(_ bytes: [UInt8], style: MarkupStyle) {
    self.bytes = bytes
    self.style = style
  }

  /// What remains of the text.
  mutating func text() -> String {
    var place = 0
    while place < bytes.count {
      if let (text, end) = markup(at: place) {
        shown += text.utf8
        place = end
      } else {
        shown.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// What markup at a place means, and where it ends; `nil` where the character there is a character like any other.
  private mutating func markup(at place: Int) -> (text: String, end: Int)? {
    switch bytes[place] {
    case UInt8(ascii: "<"): tag(at: place)
    case UInt8(ascii: "&"): HTMLEntity.read(bytes[place...])
    case UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "["): insertion(at: place).map { ("…", $0) }
    default: nil
    }
  }

  /// A tag or comment, with what it hides; words that it parts get a blank.
  private mutating func tag(at place: Int) -> (text: String, end: Int)? {
    if isAt(place, "<!--"), let end = end(of: "-->", from: place + 4) { return (" ", end) }
    var start = place + 1
    guard start < bytes.count,
      Self.isLetter(bytes[start]) || [UInt8(ascii: "/"), UInt8(ascii: "!")].contains(bytes[start])
    else { return nil }
    guard let end = bytes[start...].firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
      bytes[end] == UInt8(ascii: ">")
    else { return nil }
    let isOpening = bytes[start] != UInt8(ascii: "/")
    if !isOpening { start += 1 }
    let name = String(decoding: bytes[start..<end].prefix(while: Self.isNameByte), as: UTF8.self).lowercased()
    if isOpening, Self.hiddenElements.contains(name), let closing = self.end(of: "</\(name)", from: end + 1) {
      return (" ", bytes[closing...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count)
    }
    return (Self.inlineElements.contains(name) ? "" : " ", end + 1)
  }

  /// The end of a place for an earlier answer.
  private func insertion(at place: Int) -> Int? {
    if isAt(place, "${") { return end(ofBraces: place + 2) }
    if isAt(place, "{{") {
      guard let end = end(ofBraces: place + 2), isAt(end, "}") else { return nil }
      return end + 1
    }
    if style.contains(.expressions), isAt(place, "{"), place + 1 < bytes.count, !Self.isBlank(bytes[place + 1]) {
      return end(ofBraces: place + 1)
    }
    guard style.contains(.fields), isAt(place, "["), place + 1 < bytes.count,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[place + 1])
    else { return nil }
    var end: Int?
    var next = place
    // A field of another event or a smart variable: `[event][field:value]`.
    while isAt(next, "["), let closing = bytes[(next + 1)...].firstIndex(where: { !Self.isFieldByte($0) }),
      closing > next + 1, bytes[closing] == UInt8(ascii: "]")
    {
      next = closing + 1
      end = next
    }
    return end
  }

  /// The place behind the closing brace of a filled pair without braces in it.
  private func end(ofBraces start: Int) -> Int? {
    guard let end = bytes[min(start, bytes.count)...].firstIndex(where: { $0 == 0x7B || $0 == 0x7D }), end > start,
      bytes[end] == 0x7D
    else { return nil }
    return end + 1
  }

  /// The place behind the next text that is like this one but for case.
  private mutating func end(of text: String, from start: Int) -> Int? {
    guard !absent.contains(text) else { return nil }
    var place = start
    while place + text.utf8.count <= bytes.count {
      if isAt(place, text) { return place + text.utf8.count }
      place += 1
    }
    absent.insert(text)
    return nil
  }

  private func isAt(_ place: Int, _ text: String) -> Bool {
    guard place + text.utf8.count <= bytes.count else { return false }
    return zip(bytes[place...], text.utf8).allSatisfy { Self.lowercased($0) == $1 }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { isLetter(byte) ? byte | 0x20 : byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isNameByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  private static func isFieldByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
