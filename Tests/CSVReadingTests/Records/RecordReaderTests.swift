import TestSupport
import Testing

@testable import CSVReading

@Suite("Reading records")
struct RecordReaderTests {
  @Test(
    "What a naive writer wrote comes back in every encoding and dialect, however few bytes the source gives",
    arguments: TextEncoding.allCases, [1, 7, 1 << 16])
  func identity(encoding: TextEncoding, longestRead: Int) throws {
    var generator = SeededGenerator(seed: 20_240_611)
    let quotes: [UInt8?] = [UInt8(ascii: "\""), UInt8(ascii: "'"), nil]
    for round in 0..<120 {
      let delimiter = [",", ";", "\t", "|"][round % 4]
      let terminator = ["\n", "\r\n", "\r", "\r\r\n", ""][round % 5]
      let isMarked = !encoding.byteOrderMark.isEmpty && Bool.random(using: &generator)
      let dialect = Dialect(
        encoding: encoding, hasByteOrderMark: isMarked, delimiter: Array(delimiter.utf8)[0], quote: quotes[round % 3])
      let table = Table(using: &generator, for: dialect)
      var text = table.written(in: dialect, terminator: terminator.isEmpty ? "\n" : terminator, using: &generator)
      if terminator.isEmpty { text.unicodeScalars.removeLast() }
      let reading = try Reading(
        encode(text, as: encoding, marked: isMarked), dialect: dialect, longestRead: longestRead)
      #expect(reading.records == table.rows, "\(text.debugDescription)")
      #expect(reading.problems.isEmpty)
    }
  }

  @Test("Batches of any size give the same records, lines and offsets", arguments: [1, 2, 3, 1_000])
  func batches(maximumRecords: Int) throws {
    let text = Array("a,b\n\n1,\"x\ny\"\n2,z\r\n3,\n".utf8)
    let reading = try Reading(text, maximumRecords: maximumRecords)
    #expect(reading.records == [["a", "b"], ["1", "x\ny"], ["2", "z"], ["3", ""]])
    #expect(reading.recordNumbers == [1, 2, 3, 4])
    #expect(reading.lines == [1, 3, 5, 6])
    #expect(reading.byteOffsets == [0, 5, 13, 18])
  }

  @Test(
    "Every terminator ends a record, and blank lines make none",
    arguments: ["\n", "\r\n", "\r", "\r\r\n", "\n\n", "\n\r"])
  func terminators(terminator: String) throws {
    let reading = try Reading(["a,b", "1,2", "3,4", ""].joined(separator: terminator))
    #expect(reading.records == [["a", "b"], ["1", "2"], ["3", "4"]])
  }

  @Test("Terminators may be mixed and the last one may be missing")
  func mixedTerminators() throws {
    #expect(try Reading("a\nb\r\nc\rd\r\r\ne").records == [["a"], ["b"], ["c"], ["d"], ["e"]])
  }

  @Test("Lines are numbered as editors number them", arguments: LineTerminator.allCases)
  func lines(terminator: LineTerminator) throws {
    let ends: [LineTerminator: String] = [
      .lineFeed: "\n", .carriageReturnLineFeed: "\r\n", .carriageReturn: "\r", .doubledCarriageReturnLineFeed: "\r\r\n",
    ]
    let end = try #require(ends[terminator])
    let text = "a,b\(end)1,\"x\(end)y\"\(end)\(end)2,z\(end)3,w"
    for longestRead in [1, 2, 3, 1_000] {
      let dialect = Dialect(lineTerminator: terminator)
      #expect(try Reading(Array(text.utf8), dialect: dialect, longestRead: longestRead).lines == [1, 2, 5, 6])
    }
  }

  @Test("Blanks around fields and line breaks inside quotation marks are data")
  func data() throws {
    #expect(try Reading(" a ,\t b\t,\" c \"\n").records == [[" a ", "\t b\t", " c "]])
    #expect(try Reading("\"x\r\ny\",\"\rz\n\"\r\n").records == [["x\r\ny", "\rz\n"]])
  }

  @Test("Empty fields, quoted or not, are fields; a blank line is no record")
  func emptyFields() throws {
    #expect(try Reading(",\n\"\",\n\n,\"\"").records == [["", ""], ["", ""], ["", ""]])
    #expect(try Reading("a\n\"\"\n\nb").records == [["a"], [""], ["b"]])
  }

  @Test("A blank record is told from one with an answer")
  func blankRecords() throws {
    let source = MemoryByteSource(Array("a,b\n,\n\"\",\"\"\n, \n".utf8))
    let batch = try #require(try RecordReader(source: source, dialect: Dialect(), name: "t").nextBatch())
    #expect((0..<4).map { batch.isBlank(record: $0) } == [false, true, true, false])
  }

  @Test("Records may differ in their number of fields")
  func ragged() throws {
    #expect(try Reading("a,b,c\n1\n1,2,3,4\n").records.map(\.count) == [3, 1, 4])
  }

  @Test("A text without bytes has no records")
  func empty() throws {
    #expect(try Reading("").records.isEmpty)
    #expect(try Reading("\n\r\n").records.isEmpty)
  }

  @Test("Fields longer than any buffer arrive whole")
  func longFields() throws {
    let long = String(repeating: "Wort, ", count: 500_000)
    let reading = try Reading("a,b\n\"\(long)\",2\nc,d\n")
    #expect(reading.records == [["a", "b"], [long, "2"], ["c", "d"]])
  }
}
