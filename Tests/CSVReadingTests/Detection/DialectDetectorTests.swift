import TestSupport
import Testing

@testable import CSVReading

@Suite("Finding the dialect")
struct DialectDetectorTests {
  private func dialect(_ text: String, fixed: DialectOverride = DialectOverride()) throws -> Dialect {
    try DialectDetector.detect(.memory(Array(text.utf8), name: "t"), fixed: fixed).dialect
  }

  @Test("Delimiters are found on records, not on lines", arguments: [",", ";", "\t", "|"])
  func delimiter(delimiter: String) throws {
    let header = "\"How, on; the | whole,\twas it?\"\(delimiter)b\(delimiter)c"
    let text = "\(header)\r\n1\(delimiter)\"x\ny, z; w\"\(delimiter)3\r\n"
    let detected = try dialect(text)
    #expect(detected.delimiter == Array(delimiter.utf8)[0])
    #expect(detected.quote == UInt8(ascii: "\""))
    #expect(detected.lineTerminator == .carriageReturnLineFeed)
  }

  @Test("Random tables are read back as they were written", arguments: TextEncoding.allCases)
  func roundTrip(encoding: TextEncoding) throws {
    var generator = SeededGenerator(seed: 42)
    for (delimiter, terminator) in [(",", "\n"), (";", "\r\n"), ("\t", "\r"), ("|", "\r\r\n")] {
      let header = ["Nr.", "Größe", "Was war gut, was nicht; und warum?", "Ort | Raum"]
      let rows = (0..<30).map { row in
        ["\(row)", "5 € – gut", Bool.random(using: &generator) ? "a,b;c|d\te \"f\"\ng" : "", "x"]
      }
      let isLatin = encoding == .iso8859_1 || encoding == .iso8859_15
      let text = ([header] + rows).map { cells in
        cells.map { cell in
          var cell = isLatin ? cell.replacing(" –", with: "") : cell
          if encoding == .iso8859_1 { cell = cell.replacing("€", with: "EUR") }
          let needsQuotes = cell.contains { "\",;|\t\n".contains($0) }
          return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
        }
        .joined(separator: delimiter) + terminator
      }.joined()
      let bytes = encode(text, as: encoding, marked: true)
      let detected = try DialectDetector.detect(.memory(bytes, name: "t")).dialect
      // Windows-1252 stands for ISO 8859-1, as they agree on printable text.
      #expect(detected.encoding == (encoding == .iso8859_1 ? .windows1252 : encoding))
      #expect(detected.delimiter == Array(delimiter.utf8)[0])
      #expect(detected.lineTerminator.countedByte == (terminator == "\r" ? 13 : 10))
      #expect(try Reading(bytes, dialect: detected).records.map(\.count) == Array(repeating: 4, count: 31))
    }
  }

  @Test("Decimal commas do not make commas the delimiter")
  func decimalCommas() throws {
    #expect(try dialect("a;b;c\n1,5;2,5;3,5\n2,0;2,5;1,5\n").delimiter == UInt8(ascii: ";"))
    #expect(try dialect("Frage;Note\nGut, sehr gut;1\nNaja, so, lala;3\n").delimiter == UInt8(ascii: ";"))
  }

  @Test("A file of one column is one with commas")
  func oneColumn() throws {
    #expect(try dialect("Kommentar\nGut\nSchlecht\n").delimiter == UInt8(ascii: ","))
    #expect(try dialect("Kommentar").delimiter == UInt8(ascii: ","))
  }

  @Test("A TSV file that is never quoted is told from one that is")
  func neverQuoted() throws {
    let plain = (1...300).map { "\($0)\tist 5\" breit\t\($0 % 9 == 0 ? "\"acht\"" : "x")\n" }.joined()
    #expect(try dialect("id\ttext\tn\n" + plain).quote == nil)
    let late = (1...30_000).map { $0 < 29_000 ? "\($0)\tx\ty\n" : "\($0)\t5\" breit\t\"y\"\n" }.joined()
    #expect(try dialect("id\ttext\tn\n" + late).quote == UInt8(ascii: "\""))
    let quoted = (1...300).map { "\($0)\t\"ist 5\"\" breit\"\tx\n" }.joined()
    #expect(try dialect("id\ttext\tn\n" + quoted).quote == UInt8(ascii: "\""))
  }

  @Test("Fields with a comma in every record, header too, do not make a file unquoted")
  func commaInEveryRecord() throws {
    let detected = try dialect("\"Name, first\",n\n\"Doe, Jane\",1\n\"Roe, \"\"R\"\"\",2\n")
    #expect(detected.quote == UInt8(ascii: "\""))
    #expect(detected.delimiter == UInt8(ascii: ","))
  }

  @Test("Fields between apostrophes are recognised; a lone apostrophe is text")
  func apostrophes() throws {
    #expect(try dialect("'a','b, c'\n'1','2'\n").quote == UInt8(ascii: "'"))
    #expect(try dialect("'s war,b\n'1,2\n").quote == UInt8(ascii: "\""))
  }

  @Test("What a person fixes is not guessed")
  func overrides() throws {
    let text = "a;b,c\n1;2,3\n"
    #expect(try dialect(text, fixed: DialectOverride(delimiter: UInt8(ascii: "|"))).delimiter == UInt8(ascii: "|"))
    #expect(try dialect(text, fixed: DialectOverride(quoting: .never)).quote == nil)
    #expect(
      try dialect(text, fixed: DialectOverride(quoting: .character(UInt8(ascii: "'")))).quote == UInt8(ascii: "'"))
    #expect(try dialect(text, fixed: DialectOverride(encoding: .iso8859_1)).encoding == .iso8859_1)
    let unmarked = encode("a;b\n1;2\n", as: .utf16LittleEndian)
    let fixed = DialectOverride(encoding: .utf16LittleEndian)
    #expect(
      try DialectDetector.detect(.memory(unmarked, name: "t"), fixed: fixed).dialect.delimiter == UInt8(ascii: ";"))
  }

  @Test("Evidence names every decision")
  func evidence() throws {
    let detection = try DialectDetector.detect(.memory(Array("a;b\r\n1;ä\r\n".utf8), name: "t"))
    #expect(
      detection.evidence == [
        "encoding utf-8: all of it is valid UTF-8", "delimiter “;”: 2 of the first 2 records have 2 fields",
        "fields may be quoted with \"", "lines end in CRLF",
      ])
  }
}
