/// Reads the records of an export in batches, with libcsv, in memory that does not grow with the file.
///
/// **Grammar.** libcsv defines it. LF, CRLF, a lone CR and CR CR LF all end a record, also mixed in one file. Blank lines
/// are skipped and make no record, so in a file of one column an empty answer exists only as `""`. Blanks around fields
/// are data, as are line breaks inside quotation marks, which stay as they are. A quotation mark inside a field that did
/// not begin with one is text: `5" pipe`. How many fields a record has is not judged here.
///
/// **Damage.** No record may vanish into a field. What libcsv's strict grammar does not foresee in a quoted field, and a
/// quoted field that the end of the file or the limit on fields cuts off, goes to `RecordRepair`, and so does a record
/// in which `HiddenRecords` are found; every repair is one of the `problems`. Lines are fed to libcsv one by one, which is how each record's place in the file is known.
package final class RecordReader {
  private var batches: BatchReader

  /// Makes a reader at the first record of `source`.
  ///
  /// - Parameter name: what messages call the source.
  /// - Throws: `ReadingError.converterMissing`, and what `source` throws.
  package init(source: any ByteSource, dialect: Dialect, name: String, limits: ReadingLimits = ReadingLimits()) throws {
    batches = try BatchReader(source: source, dialect: dialect, name: name, limits: limits)
  }

  /// What was put right so far.
  package var problems: ReadingProblems { batches.problems }

  /// The next records, at most `maximumRecords`; fewer when their fields are long.
  ///
  /// - Returns: `nil` after the last record.
  /// - Throws: `ReadingError` for a NUL byte, for a field or record past the limits, and what the source throws.
  package func nextBatch(maximumRecords: Int = 4_096) throws -> RecordBatch? {
    try batches.nextBatch(maximumRecords: maximumRecords)
  }
}
