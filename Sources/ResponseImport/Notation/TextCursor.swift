/// Steps through the bytes of a short text without regular expressions.
struct TextCursor {
  private let bytes: [UInt8]
  private var position = 0

  /// Starts before the first byte.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// Whether nothing is left.
  var isAtEnd: Bool { position == bytes.count }

  /// The next byte, which stays.
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Whether a digit comes next.
  var isAtDigit: Bool { peek.map(Self.isDigit) ?? false }

  /// Takes a text, if it comes next.
  mutating func take(_ text: StaticString) -> Bool {
    // Sound: a static string's bytes live as long as the program.
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard bytes[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  /// Takes a digit.
  mutating func takeDigit() -> Int? {
    guard let byte = peek, Self.isDigit(byte) else { return nil }
    position += 1
    return Int(byte - UInt8(ascii: "0"))
  }

  /// Takes as many digits as come, if they are not more than a limit; their value and their number.
  mutating func takeNumber(upTo limit: Int) -> (value: Int, digits: Int)? {
    let start = self
    var (value, count) = (0, 0)
    while let digit = takeDigit() {
      value = value * 10 + digit
      count += 1
      if count > limit {
        self = start
        return nil
      }
    }
    return count > 0 ? (value, count) : nil
  }

  /// Takes letters, which every byte beyond ASCII counts as unless it belongs to a blank; in lower case.
  mutating func takeWord() -> String? {
    let start = position
    while let byte = peek, Self.isLetter(byte), blankLength == 0 { position += 1 }
    return start == position ? nil : String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
  }

  /// Takes one blank.
  mutating func takeBlank() -> Bool {
    let length = blankLength
    position += length
    return length > 0
  }

  /// Takes all blanks that come.
  mutating func skipBlanks() { while takeBlank() {} }

  /// The bytes of the blank that comes next: a space, tab, no-break space (U+00A0), figure, thin or narrow no-break space
  /// (U+2007, U+2009, U+202F); 0 where none comes.
  private var blankLength: Int {
    guard let byte = peek else { return 0 }
    switch byte {
    case 0x20, 0x09: return 1
    case 0xC2 where bytes[position...].starts(with: [0xC2, 0xA0]): return 2
    case 0xE2
    where bytes[position...].starts(with: [0xE2, 0x80, 0x87]) || bytes[position...].starts(with: [0xE2, 0x80, 0x89])
      || bytes[position...].starts(with: [0xE2, 0x80, 0xAF]):
      return 3
    default: return 0
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
