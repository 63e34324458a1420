import CSVReading
import ResponseImport

/// An export whose records were put together into one a respondent, with the digest of its bytes.
struct Reshaped {
  /// The table with one record a respondent.
  let table: ExportTable

  private let byteCount: Int
  private let sha256: String
  private let problems: ReadingProblems

  private static let batchRecords = 4_096

  /// Reads a whole export and has its adapter put the records together; memory grows with the file.
  ///
  /// - Throws: `ReadingError`, `ImportError.tooLargeToReshape`, and what the adapter throws.
  init(
    _ input: RereadableInput, dialect: Dialect, by adapter: any ReshapingAdapter, companions: CompanionFolder,
    maximumBytes: Int
  ) throws {
    let digest = SourceDigest()
    let source = DigestingByteSource(try input.open(), digest: digest, progress: { _ in })
    let reader = try RecordReader(source: source, dialect: dialect, name: input.name)
    var rows: [ExportTable.Row] = []
    var bytes = 0
    while let batch = try reader.nextBatch() {
      bytes += batch.bytes.count
      guard bytes <= maximumBytes else {
        throw ImportError.tooLargeToReshape(file: input.name, megabytes: maximumBytes >> 20)
      }
      for record in 0..<batch.count {
        rows.append(ExportTable.Row(cells: batch.strings(record: record), line: batch.line(of: record)))
      }
    }
    byteCount = bytes
    table = try adapter.reshape(ExportTable(rows: rows), companions: companions)
    sha256 = digest.finish()
    problems = reader.problems
  }

  /// How many records below a number of heading rows were put together with an earlier one.
  func joinedRecords(below headerRows: Int) -> Int {
    table.rows.dropFirst(headerRows).reduce(0) { $0 + $1.records - 1 }
  }

  /// Hands on the records below a number of heading rows in batches.
  ///
  /// - Returns: the digest of the file's bytes, and what was put right while reading it.
  /// - Throws: what `body` throws.
  func forEachBatch(
    below headerRows: Int, progress: @Sendable (Int) -> Void, _ body: (RecordBatch, Int) throws -> Void
  ) throws -> (sha256: String, problems: ReadingProblems) {
    progress(byteCount)
    var start = headerRows
    while start < table.rows.count {
      let rows = table.rows[start..<min(start + Self.batchRecords, table.rows.count)]
      try body(RecordBatch(texts: rows.map { ($0.cells, $0.line) }, firstRecordNumber: start + 1), 0)
      start += rows.count
    }
    return (sha256, problems)
  }
}
