import TestSupport
import Testing

@testable import CSVReading

@Suite("Random text, sound and damaged")
struct RandomTextTests {
  /// Short texts made of the characters that matter.
  static func texts(count: Int, seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "b", ",", ",", "\"", "\"", "\"\"", "\n", "\n", "\r\n", "\r", "\",\"", "\"\n", " "]
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...40, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
        .joined()
    }
  }

  @Test("Sound text reads as a naive reader reads it")
  func agreesWithNaiveReader() throws {
    var compared = 0
    for text in Self.texts(count: 40_000, seed: 7) {
      guard let expected = NaiveReader.read(text) else { continue }
      let reading = try Reading(text)
      // Sound text may still hide records; then a problem says so.
      guard reading.problems.isEmpty else { continue }
      compared += 1
      #expect(reading.records == expected, "\(text.debugDescription)")
    }
    #expect(compared > 5_000)
  }

  @Test("Text that a naive reader refuses is read with a problem, and only such text")
  func damageIsReported() throws {
    for text in Self.texts(count: 10_000, seed: 8) where NaiveReader.read(text) == nil {
      #expect(try !Reading(text).problems.isEmpty, "\(text.debugDescription)")
    }
  }

  @Test("How many bytes the source gives at a time makes no difference", arguments: [1, 2, 3])
  func chunks(longestRead: Int) throws {
    for text in Self.texts(count: 5_000, seed: 9) {
      #expect(try Reading(Array(text.utf8), longestRead: longestRead) == Reading(text), "\(text.debugDescription)")
    }
  }

  @Test("Each record's line is that of its offset, and records follow one another")
  func positions() throws {
    for text in Self.texts(count: 5_000, seed: 10) {
      let bytes = Array(text.utf8)
      let reading = try Reading(bytes)
      for (line, offset) in zip(reading.lines, reading.byteOffsets) {
        #expect(line == 1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") }, "\(text.debugDescription)")
      }
      #expect(zip(reading.byteOffsets, reading.byteOffsets.dropFirst()).allSatisfy { $0 < $1 })
      #expect(reading.recordNumbers == Array(1..<(reading.records.count + 1)))
    }
  }

  @Test("Without quotation marks every line with text is a record")
  func neverQuoted() throws {
    let dialect = Dialect(quote: nil)
    for text in Self.texts(count: 5_000, seed: 11) {
      let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }
      let expected = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map { String($0) } }
      #expect(try Reading(text, dialect: dialect).records == expected)
    }
  }
}
