/// Tells whether a record of several lines is really several records, caught between two stray quotation marks.
///
/// Such a field is sound by the grammar: `1,"abc,x`, `2,def,y`, `3,ghi",z` on three lines is one record of three fields,
/// and only its neighbours tell that it should be three. So when the lines of a record, each taken alone and with
/// quotation marks as text, have as many fields as the record before, they are records. At least four lines have to
/// agree, or two when the record as a whole has another number of fields than the one before; one line in ten may
/// differ. Below three fields a line nothing is concluded.
enum HiddenRecords {
  /// Whether `text`, a whole record with its line terminator, hides other records.
  ///
  /// - Parameter fieldCount: how many fields the record has by the grammar.
  /// - Parameter usualFieldCount: how many fields the record before has.
  /// - Complexity: O(n).
  static func areIn(_ text: UnsafeRawBufferPointer, fieldCount: Int, usualFieldCount: Int, dialect: Dialect) -> Bool {
    guard usualFieldCount >= 3 else { return false }
    var lines = 0
    var usualLines = 0
    var fields = 1
    var isBlank = true
    func endLine() {
      guard !isBlank else { return }
      lines += 1
      if fields == usualFieldCount { usualLines += 1 }
      fields = 1
      isBlank = true
    }
    for byte in text {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        endLine()
      } else {
        isBlank = false
        if byte == dialect.delimiter { fields += 1 }
      }
    }
    endLine()
    return usualLines * 10 >= lines * 9 && lines >= (fieldCount == usualFieldCount ? 4 : 2)
  }
}
