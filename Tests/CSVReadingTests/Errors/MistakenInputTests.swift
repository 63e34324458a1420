import Foundation
import Testing

@testable import CSVReading

@Suite("Files passed by mistake")
struct MistakenInputTests {
  static let signatures: [(ForeignFormat, [UInt8])] = [
    (.excelWorkbook, [0x50, 0x4B, 3, 4, 0x14, 0, 6, 0] + Array("[Content_Types].xml".utf8)),
    (
      .openDocumentSpreadsheet,
      [0x50, 0x4B, 3, 4] + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8)
    ),
    (.zipArchive, [0x50, 0x4B, 3, 4] + Array("export.csv".utf8)),
    (.oldExcelWorkbook, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    (.gzip, [0x1F, 0x8B, 8, 0]),
    (.pdf, Array("%PDF-1.7".utf8)),
    (.sqlite, Array("SQLite format 3\0".utf8)),
    (.spss, Array("$FL2@(#) SPSS DATA FILE".utf8)),
    (.webPage, Array("\n <!DOCTYPE html><html>".utf8)),
    (.json, Array("[{\"id\": 1}]".utf8)),
    (.json, Array("\u{FEFF}{\n  \"responses\": []}".utf8)),
    (.xml, Array("<?xml version=\"1.0\"?><document/>".utf8)),
    (.unmarkedUTF16, encode("Frage;Antwort\n1;2\n", as: .utf16LittleEndian)),
    (.unmarkedUTF16, encode("Frage;Antwort\n1;2\n", as: .utf16BigEndian)),
    (.binary, [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 3, 0, 0x3E, 1, 2, 5]),
  ]

  @Test("Each is named, with what to do instead", arguments: signatures)
  func recognised(format: ForeignFormat, bytes: [UInt8]) throws {
    let error = ReadingError.foreignFormat(file: "x.csv", format)
    #expect(throws: error) { try DialectDetector.detect(.memory(bytes, name: "x.csv")) }
    #expect(error.description.hasPrefix("x.csv: this"))
    #expect(error.description.contains("; "))
  }

  @Test(
    "Headings with brackets and braces are no JSON",
    arguments: ["[1] How?,b", "{name},b", "[\"a\",b", "{\"a\",b", "[],{}"])
  func bracketsInHeadings(line: String) throws {
    _ = try DialectDetector.detect(.memory(Array((line + "\n1,2\n").utf8), name: "x.csv"))
  }

  @Test("Every format has a sentence of its own")
  func sentences() {
    #expect(Set(ForeignFormat.allCases.map(\.explanation)).count == ForeignFormat.allCases.count)
    #expect(Set(Self.signatures.map(\.0)) == Set(ForeignFormat.allCases))
  }

  @Test("An empty file is refused, also one of blanks or with nothing but a byte-order mark")
  func empty() {
    for bytes in [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], Array("\r\n \n".utf8)] as [[UInt8]] {
      #expect(throws: ReadingError.empty(file: "x.csv")) { try DialectDetector.detect(.memory(bytes, name: "x.csv")) }
    }
  }

  @Test("A missing file and a folder are told apart")
  func paths() throws {
    let folder = FileManager.default.temporaryDirectory.path
    let missing = folder + "/no-such-export.csv"
    #expect(throws: ReadingError.missing(file: missing)) { try DialectDetector.detect(.file(path: missing)) }
    #expect(throws: ReadingError.directory(file: folder)) { try DialectDetector.detect(.file(path: folder)) }
  }

  @Test("A lone NUL byte in text is left to the reader, which knows its line")
  func loneNUL() throws {
    let text = Array("a,b\n1,2\n3\0,4\n".utf8)
    #expect(throws: ReadingError.nulByte(file: "x.csv", line: 3, byteOffset: 9)) {
      let dialect = try DialectDetector.detect(.memory(text, name: "x.csv")).dialect
      _ = try RecordReader(source: MemoryByteSource(text), dialect: dialect, name: "x.csv").nextBatch()
    }
  }
}
