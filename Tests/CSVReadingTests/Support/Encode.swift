@testable import CSVReading

/// The bytes of `text` in an encoding, written by hand so that the system's converter is compared with something else.
///
/// Windows-1252 and ISO 8859-15 know only the euro sign and the dash besides Latin-1.
func encode(_ text: String, as encoding: TextEncoding, marked: Bool = false) -> [UInt8] {
  let mark = marked ? encoding.byteOrderMark : []
  return switch encoding {
  case .utf8: mark + Array(text.utf8)
  case .utf16LittleEndian: mark + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  case .utf16BigEndian: mark + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
  case .iso8859_1: text.unicodeScalars.map { UInt8($0.value) }
  case .windows1252: text.unicodeScalars.map { $0 == "€" ? 0x80 : $0 == "–" ? 0x96 : UInt8($0.value) }
  case .iso8859_15: text.unicodeScalars.map { $0 == "€" ? 0xA4 : UInt8($0.value) }
  }
}
