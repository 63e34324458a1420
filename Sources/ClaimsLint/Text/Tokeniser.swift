/// Cuts passages into tokens; complexity O(n).
///
/// It works on bytes: every character beyond ASCII belongs to a word unless it is one of the marks and spaces of
/// Latin-1 and General Punctuation, so that decomposed umlauts and soft hyphens stay within their words.
struct Tokeniser {
  private var known: [String: Word] = [:]

  /// The tokens of a passage.
  mutating func tokens(of passage: Passage) -> [Token] {
    var tokens: [Token] = []
    let bytes = passage.bytes
    var index = 0
    var followsSpace = true
    while index < bytes.count {
      let space = Self.spaceLength(bytes, index)
      if space > 0 {
        index += space
        followsSpace = true
        continue
      }
      let start = index
      let kind: Token.Kind
      if Self.isDigit(bytes[index]) {
        kind = .number
        index = Self.numberEnd(bytes, index)
      } else if Self.isWordStart(bytes, index) {
        kind = .word
        index = Self.wordEnd(bytes, index)
      } else {
        kind = .mark
        index += Self.characterLength(bytes[index])
      }
      index = min(index, bytes.count)
      let word = lookUp(String(decoding: bytes[start..<index], as: UTF8.self), isLetters: kind == .word)
      tokens.append(Token(kind: kind, word: word, range: start..<index, followsSpace: followsSpace))
      followsSpace = false
    }
    return tokens
  }

  private mutating func lookUp(_ spelling: String, isLetters: Bool) -> Word {
    if let word = known[spelling] { return word }
    let word = Word(spelling, isLetters: isLetters)
    known[spelling] = word
    return word
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte == 0x5F
  }

  private static func characterLength(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// The length of the white space at a byte, no-break and thin spaces included; 0 where there is none.
  static func spaceLength(_ bytes: [UInt8], _ index: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
    if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
      let last = bytes[index + 2]
      return last <= 0x8F || last == 0xAF || last == 0xA8 || last == 0xA9 ? 3 : 0
    }
    return byte == 0xEF && index + 2 < bytes.count && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? 3 : 0
  }

  private static func isWordStart(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return isLetter(byte) }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    if byte == 0xC2 { return next == 0xAD || next == 0xAA || next == 0xB5 || next == 0xBA }
    return !(byte == 0xE2 && next >= 0x80 && next <= 0x8B) && spaceLength(bytes, index) == 0
  }

  /// A word goes on over digits, and over a hyphen or an apostrophe before a letter.
  private static func wordEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if isLetter(byte) || isDigit(byte) {
        index += 1
      } else if byte >= 0x80 && isWordStart(bytes, index) {
        index += characterLength(byte)
      } else {
        let length = joinerLength(bytes, index)
        guard length > 0, index + length < bytes.count, isWordStart(bytes, index + length) else { break }
        index += length
      }
    }
    return index
  }

  /// The length of a hyphen (U+002D, U+2010, U+2011) or an apostrophe (U+0027, U+2019).
  private static func joinerLength(_ bytes: [UInt8], _ index: Int) -> Int {
    if bytes[index] == 0x2D || bytes[index] == 0x27 { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    return [0x90, 0x91, 0x99].contains(bytes[index + 2]) ? 3 : 0
  }

  /// A number goes on over a comma or a full stop before a digit.
  private static func numberEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if isDigit(bytes[index]) {
        index += 1
      } else if bytes[index] == 0x2E || bytes[index] == 0x2C, index + 1 < bytes.count, isDigit(bytes[index + 1]) {
        index += 1
      } else {
        break
      }
    }
    return index
  }
}

/// Words as they are compared.
enum WordForm {
  /// In lower case, without soft hyphens, `ss` for `ß`, a plain apostrophe; Swift compares canonically equivalent forms as equal.
  static func folded(_ word: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in word.lowercased().unicodeScalars {
      switch scalar {
      case "\u{AD}", "\u{200B}"..."\u{200D}": continue
      case "ß": scalars.append(contentsOf: "ss".unicodeScalars)
      case "\u{2019}": scalars.append("'")
      case "\u{2010}", "\u{2011}": scalars.append("-")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
