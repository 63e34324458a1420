/// Some consecutive records of an export: every field's bytes in one arena, and where each begins and ends.
///
/// The bytes are valid UTF-8 without the quotation marks around a field and with doubled ones undone; blanks and line
/// breaks inside a field stand as they stood in the file. No cell is a `String` until somebody asks for one.
package struct RecordBatch: Sendable, Equatable {
  /// The bytes of all fields, one after another.
  package let bytes: [UInt8]
  /// For each field of the batch, where it ends in `bytes`.
  private let fieldEnds: [Int32]
  /// For each record, how many fields end with it.
  private let recordEnds: [Int32]
  private let lines: [Int]
  private let byteOffsets: [Int]
  private let firstRecordNumber: Int

  init(
    bytes: [UInt8], fieldEnds: [Int32], recordEnds: [Int32], lines: [Int], byteOffsets: [Int], firstRecordNumber: Int
  ) {
    self.bytes = bytes
    self.fieldEnds = fieldEnds
    self.recordEnds = recordEnds
    self.lines = lines
    self.byteOffsets = byteOffsets
    self.firstRecordNumber = firstRecordNumber
  }

  /// Makes a batch of texts that were put together from records, each with the line on which it starts in the file.
  ///
  /// - Parameter firstRecordNumber: the ordinal number of the first record, from 1.
  package init(texts: [(cells: [String], line: Int)], firstRecordNumber: Int) {
    var bytes: [UInt8] = []
    var fieldEnds: [Int32] = []
    var recordEnds: [Int32] = []
    for record in texts {
      for cell in record.cells {
        bytes += cell.utf8
        fieldEnds.append(Int32(bytes.count))
      }
      recordEnds.append(Int32(fieldEnds.count))
    }
    self.init(
      bytes: bytes, fieldEnds: fieldEnds, recordEnds: recordEnds, lines: texts.map(\.line),
      byteOffsets: Array(repeating: 0, count: texts.count), firstRecordNumber: firstRecordNumber)
  }

  /// How many records the batch holds; at least one.
  package var count: Int { recordEnds.count }

  /// How many fields a record has; records of one file may differ.
  package func fieldCount(of record: Int) -> Int {
    Int(recordEnds[record]) - firstField(of: record)
  }

  /// Where a field stands in `bytes`; both indices count from 0.
  package func range(record: Int, field: Int) -> Range<Int> {
    let index = firstField(of: record) + field
    precondition(field >= 0 && index < Int(recordEnds[record]), "the record has no such field")
    return fieldStart(index)..<Int(fieldEnds[index])
  }

  /// The bytes of a field, without a copy.
  package func field(record: Int, field: Int) -> ArraySlice<UInt8> {
    bytes[range(record: record, field: field)]
  }

  /// The text of a field.
  ///
  /// Complexity: O(n) in its length, with an allocation past 15 bytes: nothing for the hot path.
  package func string(record: Int, field: Int) -> String {
    String(decoding: self.field(record: record, field: field), as: UTF8.self)
  }

  /// The texts of all fields of a record.
  package func strings(record: Int) -> [String] {
    (0..<fieldCount(of: record)).map { string(record: record, field: $0) }
  }

  /// Whether every field of a record is empty, as in `,,,`.
  package func isBlank(record: Int) -> Bool {
    let first = firstField(of: record)
    let last = Int(recordEnds[record]) - 1
    return fieldStart(first) == Int(fieldEnds[last])
  }

  /// The line on which a record starts, counted from 1 as text editors do.
  package func line(of record: Int) -> Int { lines[record] }

  /// The ordinal number of a record in the file, counted from 1; header records count, blank lines do not.
  package func recordNumber(of record: Int) -> Int { firstRecordNumber + record }

  /// Where a record starts, in bytes of the file as UTF-8: the offset in the file itself if that is UTF-8, with its
  /// byte-order mark counted; in the converted text otherwise.
  package func byteOffset(of record: Int) -> Int { byteOffsets[record] }

  private func firstField(of record: Int) -> Int { record == 0 ? 0 : Int(recordEnds[record - 1]) }

  private func fieldStart(_ index: Int) -> Int { index == 0 ? 0 : Int(fieldEnds[index - 1]) }
}
