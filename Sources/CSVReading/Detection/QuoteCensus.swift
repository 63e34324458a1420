/// How quotation marks occur in an export when it is read as if they were text.
///
/// Whoever quotes fields must also quote the ones that contain a quotation mark. So an export in which more fields have
/// one inside than at their start, and in which all records are equally wide without quoting, is never quoted: Google
/// Sheets writes such TSV files. A quoted field that contains delimiters falls apart into pieces, of which one starts
/// with a mark for each one that ends with it, so that such exports are not taken for unquoted ones.
struct QuoteCensus {
  private var starting = 0
  private var inside = 0
  private var fieldCounts: Set<Int> = []

  /// How much of an export is looked at, in bytes of its fields.
  private static let maximumBytes = 16 << 20

  /// Whether the fields of `input` are never quoted with `quote`.
  ///
  /// - Parameter dialect: the dialect without quotation marks.
  /// - Throws: `ReadingError` for an input that cannot be read.
  static func isNeverQuoted(_ input: RereadableInput, dialect: Dialect, quote: UInt8) throws -> Bool {
    let reader = try RecordReader(source: input.open(), dialect: dialect, name: input.name)
    var census = QuoteCensus()
    var bytes = 0
    while bytes < maximumBytes, let batch = try reader.nextBatch(maximumRecords: 200) {
      census.count(batch, quote: quote)
      // In TSV files the first quotation mark may come late; elsewhere few exporters never quote.
      let isSettled = dialect.delimiter != UInt8(ascii: "\t") && census.inside == 0
      if isSettled || census.starting > census.inside || census.fieldCounts.count > 1 { return false }
      bytes += batch.bytes.count
    }
    return census.inside > census.starting
  }

  private mutating func count(_ batch: RecordBatch, quote: UInt8) {
    let isFree = !batch.bytes.contains(quote)
    for record in 0..<batch.count {
      fieldCounts.insert(batch.fieldCount(of: record))
      if isFree { continue }
      for field in 0..<batch.fieldCount(of: record) {
        let text = batch.field(record: record, field: field)
        if text.first == quote {
          starting += 1
        } else if text.contains(quote) {
          inside += 1
        }
      }
    }
  }
}
