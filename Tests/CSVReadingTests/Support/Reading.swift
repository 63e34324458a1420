@testable import CSVReading

/// Everything that a reader gives for a text, in a form that tests can compare.
struct Reading: Equatable {
  var records: [[String]] = []
  var lines: [Int] = []
  var recordNumbers: [Int] = []
  var byteOffsets: [Int] = []
  var problems: [ReadingProblem] = []

  /// Reads all of `bytes`, drawn `longestRead` bytes at a time.
  init(
    _ bytes: [UInt8], dialect: Dialect = Dialect(), limits: ReadingLimits = ReadingLimits(), longestRead: Int = .max,
    maximumRecords: Int = 4_096
  ) throws {
    let source = MemoryByteSource(bytes, longestRead: longestRead)
    let reader = try RecordReader(source: source, dialect: dialect, name: "test.csv", limits: limits)
    while let batch = try reader.nextBatch(maximumRecords: maximumRecords) {
      for record in 0..<batch.count {
        records.append(batch.strings(record: record))
        lines.append(batch.line(of: record))
        recordNumbers.append(batch.recordNumber(of: record))
        byteOffsets.append(batch.byteOffset(of: record))
      }
    }
    problems = reader.problems.entries
  }

  /// Reads all of `text`.
  init(_ text: String, dialect: Dialect = Dialect(), limits: ReadingLimits = ReadingLimits()) throws {
    try self.init(Array(text.utf8), dialect: dialect, limits: limits)
  }
}
