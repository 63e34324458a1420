/// Measures text without a font at hand, from published advance widths.
///
/// Kerning and ligatures are left out, so a width is right within a few per cent for Latin, Greek, Cyrillic and Hebrew, within a
/// fifth and mostly above for Arabic, whose letters change their widths with their places in a word, and an estimate on
/// the generous side for other scripts, which the reader's program sets in a font of its own choice.
enum TextMeasure {
  /// The width of a text on one line, in user units.
  ///
  /// O(length).
  static func width(of text: String, style: TextStyle) -> Double {
    var text = text
    if let sum = text.withUTF8({ asciiThousandths(of: $0, weight: style.weight) }) {
      return Double(sum) * style.size / 1_000
    }
    let sum =
      isMadeOfSingleScalars(text)
      ? text.unicodeScalars.reduce(0) { $0 + thousandths(of: $1, weight: style.weight) }
      : text.reduce(0) { $0 + thousandths(of: $1, weight: style.weight) }
    return Double(sum) * style.size / 1_000
  }

  /// The width of printable ASCII, which most text is made of, in thousandths; `nil` for other text.
  private static func asciiThousandths(of bytes: UnsafeBufferPointer<UInt8>, weight: TextStyle.Weight) -> Int? {
    let table = weight == .bold ? AdvanceWidthTable.blocks[0].bold : AdvanceWidthTable.blocks[0].regular
    return table.withUnsafeBufferPointer { widths in
      var sum = 0
      for byte in bytes {
        guard byte >= 0x20, byte < 0x7F else { return nil }
        sum += Int(widths[Int(byte) - 0x20])
      }
      return sum
    }
  }

  /// Whether every scalar is a character by itself: below the first combining mark, so that its lead byte is below 0xCC.
  static func isMadeOfSingleScalars(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0xCC } }

  /// The width of a single character, combining marks included, in user units.
  static func width(of character: Character, style: TextStyle) -> Double {
    Double(thousandths(of: character, weight: style.weight)) * style.size / 1_000
  }

  private static func thousandths(of character: Character, weight: TextStyle.Weight) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1, let width = tableWidth(of: first, weight: weight) { return width }
    if isPictograph(first, of: character) { return pictographWidth }
    return scalars.reduce(0) { $0 + thousandths(of: $1, weight: weight) }
  }

  private static func thousandths(of scalar: Unicode.Scalar, weight: TextStyle.Weight) -> Int {
    tableWidth(of: scalar, weight: weight) ?? estimatedWidth(of: scalar)
  }

  private static func tableWidth(of scalar: Unicode.Scalar, weight: TextStyle.Weight) -> Int? {
    if scalar == softHyphen { return 0 }
    for block in AdvanceWidthTable.blocks where scalar.value >= block.first {
      let index = Int(scalar.value - block.first)
      guard index < block.regular.count else { continue }
      let width = weight == .bold ? block.bold[index] : block.regular[index]
      return width > 0 ? Int(width) : nil
    }
    return nil
  }

  private static func estimatedWidth(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: 0
    default: isWide(scalar) ? wideWidth : otherScriptWidth
    }
  }

  /// Shown only at the end of a line, where a hyphen is set in its place.
  private static let softHyphen: Unicode.Scalar = "\u{AD}"
  /// Letters of scripts that the table does not hold: wider than the mean letter of each of them in common fonts.
  private static let otherScriptWidth = 750
  /// Ideographs, syllabaries and full-width forms fill a square.
  private static let wideWidth = 1_000
  /// Pictographs are wider than a square in the common colour fonts.
  private static let pictographWidth = 1_300

  private static func isPictograph(_ first: Unicode.Scalar, of character: Character) -> Bool {
    first.properties.isEmojiPresentation
      || (first.properties.isEmoji && character.unicodeScalars.contains("\u{FE0F}"))
  }

  /// The blocks of East Asian wide characters.
  ///
  /// Source: Unicode Standard Annex 11, blocks with property W or F.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
