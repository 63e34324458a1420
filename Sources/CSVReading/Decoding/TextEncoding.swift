/// A character encoding that exports of survey platforms come in.
package enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without a byte-order mark.
  case utf8 = "utf-8"
  /// UTF-16, little-endian, recognised by its byte-order mark.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, big-endian, recognised by its byte-order mark.
  case utf16BigEndian = "utf-16be"
  /// Windows-1252, what Excel writes on western European systems.
  case windows1252 = "windows-1252"
  /// ISO 8859-1 (Latin-1).
  case iso8859_1 = "iso-8859-1"
  /// ISO 8859-15 (Latin-9, with the euro sign).
  case iso8859_15 = "iso-8859-15"

  /// The bytes of the encoding's byte-order mark; empty for the encodings of one byte a character.
  package var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1252, .iso8859_1, .iso8859_15: []
    }
  }

  /// The fewest bytes that can make a character.
  var codeUnitSize: Int {
    self == .utf16LittleEndian || self == .utf16BigEndian ? 2 : 1
  }
}
