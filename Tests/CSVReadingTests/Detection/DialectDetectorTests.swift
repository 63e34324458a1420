import Testing

@testable import CSVReading

@Suite("Finding the dialect")
struct DialectDetectorTests {
  @Test("Delimiters are found on records, not on lines", arguments: [",", ";", "\t", "|"])
  func delimiter(delimiter: String) throws {
    let text =
      "\"How, on; the | whole,\twas it?\"\(delimiter)b\(delimiter)c\r\n1\(delimiter)\"x\ny, z; w\"\(delimiter)3\r\n"
    let detection = try DialectDetector.detect(.memory(Array(text.utf8), name: "t"))
    #expect(detection.dialect.delimiter == Array(delimiter.utf8)[0])
    #expect(detection.dialect.quote == UInt8(ascii: "\""))
    #expect(detection.dialect.lineTerminator == .carriageReturnLineFeed)
  }
}
