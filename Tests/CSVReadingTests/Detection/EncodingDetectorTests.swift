import Testing

@testable import CSVReading

@Suite("Finding the encoding")
struct EncodingDetectorTests {
  private func encoding(_ bytes: [UInt8]) throws -> TextEncoding {
    try EncodingDetector.detect(.memory(bytes, name: "t"), fixed: nil).encoding
  }

  @Test(
    "UTF-8 is told from 8-bit text wherever the first wide character stands", arguments: [0, 4_094, 262_143, 600_000])
  func lateCharacters(position: Int) throws {
    let filler = String(repeating: "x", count: position)
    #expect(try encoding(Array((filler + "ß").utf8)) == .utf8)
    #expect(try encoding(encode(filler + "ß", as: .windows1252)) == .windows1252)
  }

  @Test("A few damaged places do not make a UTF-8 file an 8-bit one")
  func damagedUTF8() throws {
    let text = Array(String(repeating: "Größe;", count: 20).utf8)
    #expect(try encoding(text + [0xFC] + text) == .utf8)
    #expect(try encoding(Array("ä".utf8) + [0xFC, 0x20, 0xE4]) == .windows1252)
  }

  @Test("A euro sign beside a number speaks for ISO 8859-15, unless Windows-1252 shows")
  func euro() throws {
    #expect(try encoding(encode("Kosten: 5 € für Größe", as: .iso8859_15)) == .iso8859_15)
    #expect(try encoding(encode("Zeichen ¤ für Größe", as: .iso8859_1)) == .windows1252)
    #expect(try encoding(encode("5 € – Größe", as: .windows1252)) == .windows1252)
  }
}
