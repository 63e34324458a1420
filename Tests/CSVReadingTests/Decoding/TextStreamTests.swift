import Testing

@testable import CSVReading

@Suite("Decoding")
struct TextStreamTests {
  static let wide: [TextEncoding] = [.utf8, .utf16LittleEndian, .utf16BigEndian]

  @Test("Every encoding gives the same records, with every delimiter and terminator", arguments: TextEncoding.allCases)
  func encodings(encoding: TextEncoding) throws {
    for delimiter in [",", ";", "\t", "|"] {
      for terminator in ["\n", "\r\n", "\r", "\r\r\n"] {
        let text = ["Größe\(delimiter)Straße", "\"ä\(delimiter)é\"\(delimiter)ÿ", ""].joined(separator: terminator)
        for longestRead in [1, 3, 1_000] {
          let dialect = Dialect(encoding: encoding, delimiter: Array(delimiter.utf8)[0])
          let reading = try Reading(encode(text, as: encoding), dialect: dialect, longestRead: longestRead)
          #expect(reading.records == [["Größe", "Straße"], ["ä\(delimiter)é", "ÿ"]])
          #expect(reading.problems.isEmpty)
        }
      }
    }
  }

  @Test("Characters of any length survive the borders of reads", arguments: wide, [1, 2, 3, 5, 1 << 16])
  func wideCharacters(encoding: TextEncoding, longestRead: Int) throws {
    let text = String(repeating: "aß–😀\u{10FFFF}", count: 20_000)
    let dialect = Dialect(encoding: encoding, hasByteOrderMark: true)
    let reading = try Reading(encode(text, as: encoding, marked: true), dialect: dialect, longestRead: longestRead)
    #expect(reading.records == [[text]])
  }

  @Test("A byte-order mark is no part of the first field, even before a quotation mark", arguments: wide)
  func byteOrderMark(encoding: TextEncoding) throws {
    let dialect = Dialect(encoding: encoding, hasByteOrderMark: true)
    let reading = try Reading(encode("\"a,b\",c\n1,2\n", as: encoding, marked: true), dialect: dialect, longestRead: 1)
    #expect(reading.records == [["a,b", "c"], ["1", "2"]])
    #expect(reading.byteOffsets == (encoding == .utf8 ? [3, 11] : [0, 8]))
  }

  @Test("A byte-order mark inside the text is data")
  func markInside() throws {
    #expect(try Reading("a\n\u{FEFF}1 (None at all)\n").records == [["a"], ["\u{FEFF}1 (None at all)"]])
  }

  @Test("Invalid UTF-8 becomes U+FFFD as the standard library repairs it, and is reported", arguments: [1, 2, 1_000])
  func invalidUTF8(longestRead: Int) throws {
    let bytes: [UInt8] =
      Array("h,i\n1,M".utf8) + [0xFC] + Array("ller\n2,".utf8) + [0xE2, 0x82, 0x0A] + [0x33, 0x2C, 0xF0, 0x9F]
    let reading = try Reading(bytes, longestRead: longestRead)
    #expect(reading.records == [["h", "i"], ["1", "M\u{FFFD}ller"], ["2", "\u{FFFD}"], ["3", "\u{FFFD}"]])
    #expect(reading.problems.map(\.kind) == [.invalidBytes, .invalidBytes, .invalidBytes])
    #expect(reading.problems.map(\.record) == [2, 3, 4])
    #expect(reading.problems.map(\.line) == [2, 3, 4])
  }

  @Test("UTF-16 with half a character at its end or a lone surrogate is read and reported", arguments: [1, 1_000])
  func damagedUTF16(longestRead: Int) throws {
    let dialect = Dialect(encoding: .utf16LittleEndian)
    let odd = try Reading(
      encode("a,b\n1,2", as: .utf16LittleEndian) + [0x33], dialect: dialect, longestRead: longestRead)
    #expect(odd.records == [["a", "b"], ["1", "2\u{FFFD}"]])
    #expect(odd.problems.map(\.kind) == [.invalidBytes])
    let lone = encode("a,", as: .utf16LittleEndian) + [0x00, 0xD8] + encode("b\n", as: .utf16LittleEndian)
    #expect(try Reading(lone, dialect: dialect, longestRead: longestRead).records == [["a", "\u{FFFD}b"]])
  }

  @Test("Text that is mostly undecodable is refused")
  func wrongEncoding() throws {
    let error = ReadingError.undecodable(file: "test.csv", encoding: .utf8, byteOffset: 0)
    #expect(throws: error) { try Reading([UInt8](repeating: 0xFF, count: 10_000)) }
  }
}
