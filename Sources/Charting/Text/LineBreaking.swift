/// Finds where a text may be broken into lines.
///
/// Lines end at blanks, after hyphens and slashes between letters, and at soft hyphens. No-break spaces and no-break hyphens
/// hold. Source of the classes: Unicode Standard Annex 14, of which this is the part that labels need.
enum LineBreaking {
  /// A stretch of text without a place to break.
  struct Piece: Equatable {
    /// What is set.
    var text: String
    /// Whether a blank stands before the piece when it shares the line with the one before.
    var followsBlank: Bool
    /// Whether a hyphen is set when the line ends after the piece.
    var endsAtSoftHyphen: Bool
  }

  /// The pieces of a text in order; runs of blanks, tabs and line ends count as one blank.
  ///
  /// O(length).
  static func pieces(of text: String) -> [Piece] {
    text.split(whereSeparator: isBlank).flatMap { word in
      word.utf8.contains(where: beginsBreak)
        ? pieces(ofWord: Array(word)) : [Piece(text: String(word), followsBlank: true, endsAtSoftHyphen: false)]
    }
  }

  /// Whether a text that fits on one line is set there as it is: Latin letters without soft hyphens, and no blank at an end or
  /// beside another.
  static func isSetAsWritten(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var before: UInt8 = 0x20
      for byte in bytes {
        switch byte {
        case 0x20: if before == 0x20 { return false }
        case 0..<0x20, 0x7F, 0xCC...: return false
        case 0x80..<0xA0, 0xAD: if before == 0xC2 { return false }
        default: break
        }
        before = byte
      }
      return before != 0x20
    }
  }

  private static func pieces(ofWord word: [Character]) -> [Piece] {
    var pieces: [Piece] = []
    var piece = Piece(text: "", followsBlank: true, endsAtSoftHyphen: false)
    for (index, character) in word.enumerated() {
      let isLast = index == word.count - 1
      if !character.isASCII, character == "\u{AD}" {
        guard !piece.text.isEmpty, !isLast else { continue }
        piece.endsAtSoftHyphen = true
      } else {
        piece.text.append(character)
        guard !isLast, index > 0, isBreakable(character, between: word[index - 1], and: word[index + 1]) else {
          continue
        }
      }
      pieces.append(piece)
      piece = Piece(text: "", followsBlank: false, endsAtSoftHyphen: false)
    }
    if !piece.text.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func isBreakable(_ character: Character, between before: Character, and after: Character) -> Bool {
    guard !character.isLetter, hyphensAndSlash.contains(character) else { return false }
    return after.isLetter && (before.isLetter || before == ")" || before == "-")
  }

  /// Whether a byte may belong to a hyphen, a slash or a soft hyphen: most words have none.
  private static func beginsBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == 0xC2 || byte == 0xE2
  }

  private static let hyphensAndSlash: Set<Character> = ["-", "\u{2010}", "/"]

  private static func isBlank(_ character: Character) -> Bool {
    if let ascii = character.asciiValue { return ascii == 0x20 || (0x09...0x0D).contains(ascii) }
    return character.isWhitespace && !noBreakSpaces.contains(character)
  }

  private static let noBreakSpaces: Set<Character> = ["\u{A0}", "\u{202F}", "\u{2007}"]

  /// Where to cut a word that is longer than a line: how many of its characters stay, at most `limit`.
  ///
  /// Prefers a place before a consonant that a vowel follows, as German and English syllables mostly begin, with two letters
  /// at least on either side; otherwise cuts where the line ends.
  static func cut(_ word: [Character], limit: Int) -> Int {
    let earliest = max(3, limit * 2 / 3)
    let latest = min(limit, word.count - 3)
    guard earliest <= latest else { return limit }
    for index in stride(from: latest, through: earliest, by: -1) {
      let (before, start, next) = (word[index - 1], word[index], word[index + 1])
      let opensSyllable = start.isLetter && !isVowel(start) && isVowel(next) && before.isLetter
      if opensSyllable, !digraphs.contains("\(before)\(start)".lowercased()) { return index }
    }
    return limit
  }

  /// Pairs of letters that stand for one sound.
  private static let digraphs: Set<String> = ["ch", "ck", "ph", "th", "sh", "gh", "qu"]

  private static func isVowel(_ character: Character) -> Bool {
    "aeiouyäöü".contains(character.lowercased())
  }
}
