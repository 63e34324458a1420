import CSVReading

/// Detects the dialect of any bytes, twice with one result, and reads them in it.
enum DialectFuzzing {
  static func run(_ bytes: [UInt8]) {
    let input = RereadableInput.memory(bytes, name: "fuzz.csv")
    // Bytes that are no text are refused with an error, which is a fine end.
    guard let detection = try? DialectDetector.detect(input) else { return }
    let again = try? DialectDetector.detect(input)
    precondition(again == detection, "the same bytes have one dialect")
    guard let reader = try? RecordReader(source: MemoryByteSource(bytes), dialect: detection.dialect, name: "fuzz.csv")
    else { return }
    while let batch = try? reader.nextBatch(maximumRecords: 64) {
      precondition(batch.count > 0, "a batch holds records")
    }
  }
}
