import CLibCSV

/// libcsv's parser for one dialect, and the sink its fields go to.
///
/// It runs strictly, and that serves as an interrupt: libcsv stops before the byte that its grammar does not foresee,
/// with its state intact. A quotation mark inside an unquoted field is then put in as text, one byte leniently; what
/// else it stops at is for `RecordRepair`. Blanks are data, so libcsv is told that there are none.
final class FieldParser {
  /// Why parsing stopped.
  enum Stop {
    /// All bytes were taken.
    case consumed
    /// A quoted field goes on in a way that the grammar does not foresee, from the byte at this index on.
    case damaged(at: Int)
    /// Memory ran out.
    case outOfMemory
  }

  /// Where the fields go.
  let sink: UnsafeMutablePointer<FieldSink>
  private let parser: UnsafeMutablePointer<csv_parser>
  private let quote: UInt8
  private let strict = UInt8(CSV_STRICT | CSV_STRICT_FINI)

  init(dialect: Dialect, byteCapacity: Int, fieldCapacity: Int) {
    sink = .allocate(capacity: 1)
    sink.initialize(to: FieldSink(byteCapacity: byteCapacity, fieldCapacity: fieldCapacity))
    parser = .allocate(capacity: 1)
    // The one failure of csv_init is a null pointer.
    csv_init(parser, strict)
    // NUL never reaches the parser, so as quote character it stands for "none".
    quote = dialect.quote ?? 0
    csv_set_delim(parser, dialect.delimiter)
    csv_set_quote(parser, quote)
    csv_set_space_func(parser) { _ in 0 }
    // libcsv grows its field buffer by this much at a time.
    csv_set_blk_size(parser, 1 << 14)
  }

  deinit {
    csv_free(parser)
    parser.deallocate()
    sink.deinitialize(count: 1)
    sink.deallocate()
  }

  /// The bytes of the field that is still open.
  ///
  /// One less than the truth is possible in quotes: libcsv counts a closing quotation mark until it sees what follows.
  var openFieldCount: Int { max(0, parser.pointee.entry_pos - (isQuoted ? 1 : 0)) }

  /// Whether the field that is still open began with a quotation mark, closed or not.
  var isQuoted: Bool { parser.pointee.quoted != 0 }

  /// Parses `bytes` as far as the grammar allows.
  func parse(_ bytes: UnsafeRawBufferPointer) -> Stop {
    var position = 0
    while true {
      position += parse(UnsafeRawBufferPointer(rebasing: bytes[position...]))
      if position == bytes.count { return .consumed }
      guard csv_error(parser) == CSV_EPARSE else { return .outOfMemory }
      if isQuoted { return .damaged(at: position) }
      parseLeniently(UnsafeRawBufferPointer(rebasing: bytes[position...position]))
      position += 1
    }
  }

  /// Parses `bytes` so that a quotation mark inside a quoted field is text unless a delimiter or line end follows it.
  func parseLeniently(_ bytes: UnsafeRawBufferPointer) {
    csv_set_opts(parser, 0)
    _ = parse(bytes) as Int
    csv_set_opts(parser, strict)
  }

  /// Starts an unquoted field with a quotation mark.
  func beginFieldWithLiteralQuote() {
    csv_set_quote(parser, 0)
    withUnsafeBytes(of: quote) { _ = parse($0) as Int }
    csv_set_quote(parser, quote)
  }

  /// Ends the text: hands out the last field and record if they are not ended yet.
  ///
  /// - Returns: whether no quoted field was open.
  func finish() -> Bool {
    csv_fini(parser, handOutField, handOutRecord, sink) == 0
  }

  /// Ends the text and hands out the last field even if its closing quotation mark is missing.
  func finishLeniently() {
    csv_set_opts(parser, 0)
    csv_fini(parser, handOutField, handOutRecord, sink)
    csv_set_opts(parser, strict)
  }

  /// Forgets the field that is still open; fields that were handed out stay in the sink.
  func reset() {
    csv_set_opts(parser, 0)
    csv_fini(parser, nil, nil, nil)
    csv_set_opts(parser, strict)
  }

  private func parse(_ bytes: UnsafeRawBufferPointer) -> Int {
    csv_parse(parser, bytes.baseAddress, bytes.count, handOutField, handOutRecord, sink)
  }
}

// Sound: `context` is the pointer that every call above passes on, to a sink that lives as long as its parser; libcsv
// calls these only during such a call, on the same thread, and `field` is its own buffer of `count` bytes.
private let handOutField: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
  field, count, context in
  context?.assumingMemoryBound(to: FieldSink.self).pointee.append(UnsafeRawBufferPointer(start: field, count: count))
}

private let handOutRecord: @convention(c) (CInt, UnsafeMutableRawPointer?) -> Void = { _, context in
  context?.assumingMemoryBound(to: FieldSink.self).pointee.recordEnded = true
}
