/// How much a reader takes in before it says that something must be wrong.
package struct ReadingLimits: Sendable, Equatable {
  /// The longest field, in bytes of UTF-8.
  package var fieldBytes: Int
  /// The longest record, in bytes of UTF-8 with its quotes and delimiters.
  package var recordBytes: Int
  /// How many fields a record may have.
  package var fields: Int
  /// How many line breaks a field may take in when its quotes are damaged.
  package var linesInDamagedField: Int
  /// How many problems are kept; further ones are only counted.
  package var problems: Int

  /// Makes limits; the defaults are 16 MiB a field, 256 MiB a record, 20,000 fields a record, 100 lines in a damaged field
  /// and 1,000 problems.
  ///
  /// No survey has 20,000 columns: spreadsheets end at 16,384, and the widest exports seen have some hundred.
  package init(
    fieldBytes: Int = 16 << 20, recordBytes: Int = 256 << 20, fields: Int = 20_000, linesInDamagedField: Int = 100,
    problems: Int = 1_000
  ) {
    precondition(fieldBytes > 0 && fieldBytes <= recordBytes && recordBytes <= 1 << 30, "limits fit 32-bit positions")
    self.fieldBytes = fieldBytes
    self.recordBytes = recordBytes
    self.fields = fields
    self.linesInDamagedField = linesInDamagedField
    self.problems = problems
  }
}
