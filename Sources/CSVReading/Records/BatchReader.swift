/// Cuts the text of an export into batches of records; what `RecordReader` does, as a value.
///
/// A value that cannot be copied, so that its inner loop pays for no run-time check of exclusive access: with short
/// records that check took a third of the time.
struct BatchReader: ~Copyable {
  /// What was put right so far.
  private(set) var problems: ReadingProblems

  private let name: String
  private let limits: ReadingLimits
  private let dialect: Dialect
  private let lineByte: UInt8
  private let offsetOfText: Int
  private var window: TextWindow
  private let parser: FieldParser
  private let repair: RecordRepair
  /// The line at the cursor.
  private var line = 1
  private var recordsRead = 0
  /// How many fields the last undamaged record has.
  private var usualFieldCount: Int?

  // The batch in the making; its fields are in the parser's sink.
  private var recordEnds: [Int32] = []
  private var lines: [Int] = []
  private var byteOffsets: [Int] = []

  /// A batch is handed out early when its fields take this many bytes.
  private static let batchBytes = 4 << 20

  init(source: any ByteSource, dialect: Dialect, name: String, limits: ReadingLimits) throws {
    self.name = name
    self.limits = limits
    self.dialect = dialect
    lineByte = dialect.lineTerminator.countedByte
    offsetOfText =
      dialect.encoding == .utf8 && dialect.hasByteOrderMark ? dialect.encoding.byteOrderMark.count : 0
    window = TextWindow(try makeTextStream(source, dialect: dialect, name: name))
    parser = FieldParser(dialect: dialect, byteCapacity: Self.batchBytes + (1 << 20), fieldCapacity: 1 << 16)
    repair = RecordRepair(dialect: dialect, limits: limits)
    problems = ReadingProblems(capacity: limits.problems)
  }

  /// The next records; see `RecordReader.nextBatch(maximumRecords:)`.
  mutating func nextBatch(maximumRecords: Int) throws -> RecordBatch? {
    precondition(maximumRecords > 0, "a batch holds at least one record")
    startBatch()
    let first = recordsRead + 1
    while recordEnds.count < maximumRecords, parser.sink.pointee.byteCount < Self.batchBytes, try readRecord() {}
    guard !recordEnds.isEmpty else { return nil }
    let sink = parser.sink
    return RecordBatch(
      bytes: Array(sink.pointee.bytes[..<sink.pointee.byteCount]),
      fieldEnds: Array(sink.pointee.fieldEnds[..<sink.pointee.fieldCount]),
      recordEnds: recordEnds, lines: lines, byteOffsets: byteOffsets, firstRecordNumber: first)
  }

  private mutating func startBatch() {
    parser.sink.pointee.truncate(fieldCount: 0)
    recordEnds.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    byteOffsets.removeAll(keepingCapacity: true)
  }

  /// Reads one record; `false` at the end of the text.
  private mutating func readRecord() throws -> Bool {
    window.recordStart = window.cursor
    var startLine = line
    let firstField = parser.sink.pointee.fieldCount
    while true {
      guard let end = try window.endOfPiece() else {
        return try finishText(firstField: firstField, startLine: startLine)
      }
      if let position = window.firstNUL, position < end { throw nulByte(at: position) }
      switch parser.parse(window.bytes(window.cursor..<end)) {
      case .consumed: break
      case .damaged: return try repairRecord(firstField: firstField, startLine: startLine)
      case .outOfMemory: throw ReadingError.outOfMemory(file: name, line: startLine)
      }
      if endsLine(window.bytes(window.cursor..<end)) { line += 1 }
      window.move(to: end)
      if parser.sink.pointee.recordEnded {
        return try endRecord(firstField: firstField, startLine: startLine)
      }
      if isBetweenRecords(firstField) {
        window.recordStart = end
        startLine = line
      } else if parser.openFieldCount > limits.fieldBytes && parser.isQuoted {
        return try repairRecord(firstField: firstField, startLine: startLine)
      } else {
        try checkLimits(firstField: firstField, startLine: startLine)
      }
    }
  }

  private mutating func finishText(firstField: Int, startLine: Int) throws -> Bool {
    guard parser.finish() else { return try repairRecord(firstField: firstField, startLine: startLine) }
    guard parser.sink.pointee.recordEnded else { return false }
    return try endRecord(firstField: firstField, startLine: startLine)
  }

  /// Completes a record that libcsv found sound, unless it hides others.
  private mutating func endRecord(firstField: Int, startLine: Int) throws -> Bool {
    let fieldCount = parser.sink.pointee.fieldCount - firstField
    if line - startLine > 1, let usualFieldCount {
      let text = window.bytes(window.recordStart..<window.cursor)
      if HiddenRecords.areIn(text, fieldCount: fieldCount, usualFieldCount: usualFieldCount, dialect: dialect) {
        return try complete(repair.repairAsSingleLine(&window), firstField: firstField, startLine: startLine)
      }
    }
    try complete(firstField: firstField, startLine: startLine)
    usualFieldCount = fieldCount
    return true
  }

  private mutating func repairRecord(firstField: Int, startLine: Int) throws -> Bool {
    try complete(repair.repair(&window, usualFieldCount: usualFieldCount), firstField: firstField, startLine: startLine)
  }

  /// Completes the current record with what a repair has made of it.
  private mutating func complete(_ repaired: RepairedRecord, firstField: Int, startLine: Int) throws -> Bool {
    if let position = window.firstNUL, position < repaired.end { throw nulByte(at: position) }
    parser.reset()
    parser.sink.pointee.truncate(fieldCount: firstField)
    repaired.appendFields(to: parser.sink)
    line = startLine
    for finding in repaired.findings {
      let lineOfFinding = startLine + lineBreaks(in: window.recordStart..<finding.position)
      record(finding.kind, line: lineOfFinding, position: finding.position)
    }
    line = startLine + lineBreaks(in: window.recordStart..<repaired.end)
    window.move(to: repaired.end)
    try complete(firstField: firstField, startLine: startLine)
    return true
  }

  private mutating func complete(firstField: Int, startLine: Int) throws {
    try checkLimits(firstField: firstField, startLine: startLine)
    if !window.replacements.isEmpty { recordReplacements(startLine: startLine) }
    recordsRead += 1
    parser.sink.pointee.recordEnded = false
    recordEnds.append(Int32(parser.sink.pointee.fieldCount))
    lines.append(startLine)
    byteOffsets.append(offsetOfText + window.recordStart)
  }

  private func checkLimits(firstField: Int, startLine: Int) throws {
    if parser.sink.pointee.fieldCount - firstField > limits.fields {
      throw ReadingError.tooManyFields(file: name, line: startLine, limit: limits.fields)
    }
    if max(parser.sink.pointee.longestField, parser.openFieldCount) > limits.fieldBytes {
      throw ReadingError.fieldTooLong(file: name, line: startLine, limit: limits.fieldBytes)
    }
    if window.cursor - window.recordStart > limits.recordBytes {
      throw ReadingError.recordTooLong(file: name, line: startLine, limit: limits.recordBytes)
    }
  }

  private mutating func recordReplacements(startLine: Int) {
    let past = window.replacements.prefix { $0 < window.cursor }
    for position in past {
      let start = window.recordStart
      let lineOfText = startLine + (position > start ? lineBreaks(in: start..<position) : 0)
      record(.invalidBytes, line: lineOfText, position: position)
    }
    window.replacements.removeFirst(past.count)
  }

  /// Keeps a problem of the record that is about to be completed.
  private mutating func record(_ kind: ReadingProblem.Kind, line: Int, position: Int) {
    problems.record(
      ReadingProblem(kind: kind, record: recordsRead + 1, line: line, byteOffset: offsetOfText + position))
  }

  private func nulByte(at position: Int) -> ReadingError {
    let lineOfByte = line + lineBreaks(in: window.cursor..<position)
    return .nulByte(file: name, line: lineOfByte, byteOffset: offsetOfText + position)
  }

  /// Whether libcsv has met nothing but line ends since the last record.
  private func isBetweenRecords(_ firstField: Int) -> Bool {
    parser.openFieldCount == 0 && !parser.isQuoted && parser.sink.pointee.fieldCount == firstField
  }

  /// Whether a piece of text, which has at most one line terminator and that at its end, ends a line.
  private func endsLine(_ piece: UnsafeRawBufferPointer) -> Bool {
    piece.last == lineByte || (piece.count > 1 && piece[piece.count - 2] == lineByte)
  }

  /// Complexity: O(n).
  private func lineBreaks(in range: Range<Int>) -> Int {
    window.bytes(range).count { $0 == lineByte }
  }
}
