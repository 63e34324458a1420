import CSVReading

/// Reads any bytes in any dialect; the size of the batches must not matter.
enum ReaderFuzzing {
  private static let delimiters = Array(",;\t|".utf8)

  /// The first two bytes choose the dialect, the others are the file.
  static func run(_ bytes: [UInt8]) {
    guard bytes.count > 2 else { return }
    let dialect = Dialect(
      encoding: TextEncoding.allCases[Int(bytes[0]) % TextEncoding.allCases.count],
      delimiter: delimiters[Int(bytes[1]) % delimiters.count],
      quote: [UInt8(ascii: "\""), UInt8(ascii: "'"), nil][Int(bytes[1] >> 2) % 3])
    let file = Array(bytes[2...])
    let small = records(of: file, dialect: dialect, batch: 1)
    let large = records(of: file, dialect: dialect, batch: 4_096)
    // An error may come before the records of its own batch are handed on, but it is the same one.
    precondition(small.error == large.error, "the error must not depend on the size of the batches")
    precondition(
      small.error != nil || small.records == large.records, "the records must not depend on the size of the batches")
  }

  /// The records with their lines, and the words of the error that ended them, if one did.
  private static func records(
    of file: [UInt8], dialect: Dialect, batch size: Int
  ) -> (records: [String], error: String?) {
    var found: [String] = []
    do {
      let reader = try RecordReader(source: MemoryByteSource(file), dialect: dialect, name: "fuzz.csv")
      while let batch = try reader.nextBatch(maximumRecords: size) {
        for record in 0..<batch.count { found.append("\(batch.line(of: record)): \(batch.strings(record: record))") }
      }
    } catch {
      return (found, "\(error)")
    }
    return (found, nil)
  }
}
