/// Reads a record whose quotation marks are damaged so that no other record vanishes into it.
///
/// The record is read three times, each time with another explanation of the quotation marks that do not fit:
/// 1. `.undoubledQuote`: they are text that the exporter forgot to double, `"she said "yes" to it",5`. This is libcsv's
///    lenient grammar.
/// 2. `.textAfterClosingQuote`: they did close the field, and what follows up to the delimiter belongs to it, `"a"b,c`
///    (`ab`, as in Excel and in Python's csv).
/// 3. `.unmatchedOpeningQuote`: the mark that opened the field is text, `"tbc,5`, and the record ends with its line.
///
/// The explanation wins that gives as many fields as the record before; among equals the one that takes up the fewest
/// lines; then the first of the list. The first two may not run on for more than `ReadingLimits.linesInDamagedField`
/// lines. The bytes are fed to libcsv one at a time, so that its state tells where a field opened; only damaged records
/// come here.
final class RecordRepair {
  private let parser: FieldParser
  private let delimiter: UInt8
  private let lineByte: UInt8
  private let limits: ReadingLimits

  init(dialect: Dialect, limits: ReadingLimits) {
    parser = FieldParser(dialect: dialect, byteCapacity: 1 << 12, fieldCapacity: 1 << 8)
    delimiter = dialect.delimiter
    lineByte = dialect.lineTerminator.countedByte
    self.limits = limits
  }

  /// Reads the record that starts at the window's `recordStart`.
  ///
  /// - Parameter usualFieldCount: how many fields the record before has.
  /// - Throws: what the window's source throws.
  func repair(_ window: inout TextWindow, usualFieldCount: Int?) throws -> RepairedRecord {
    // The first of these always gives a record; the others need not look further than where they would win.
    var best: RepairedRecord?
    for explanation in [ReadingProblem.Kind.unmatchedOpeningQuote, .textAfterClosingQuote, .undoubledQuote] {
      var attempt = Attempt(explanation: explanation, start: window.recordStart)
      if let best {
        let fits = usualFieldCount == nil || best.fieldEnds.count == usualFieldCount
        attempt.maximumLines = fits ? best.lines : max(best.lines, limits.linesInDamagedField)
      }
      guard let other = try read(&attempt, in: &window) else { continue }
      let rank = other.implausibility(usualFieldCount: usualFieldCount)
      if best.map({ rank <= $0.implausibility(usualFieldCount: usualFieldCount) }) ?? true { best = other }
    }
    guard let best else { preconditionFailure("taking quotation marks as text always gives a record") }
    return best
  }

  /// Reads the record that starts at the window's `recordStart` so that it ends with its first line.
  ///
  /// - Throws: what the window's source throws.
  func repairAsSingleLine(_ window: inout TextWindow) throws -> RepairedRecord {
    var attempt = Attempt(explanation: .unmatchedOpeningQuote, start: window.recordStart)
    attempt.allowsLineBreaks = false
    guard let record = try read(&attempt, in: &window) else {
      preconditionFailure("taking quotation marks as text always gives a record")
    }
    return record
  }

  /// One reading of the record on its way through the bytes.
  private struct Attempt {
    let explanation: ReadingProblem.Kind
    var maximumLines = Int.max
    /// Whether a quoted field may contain line breaks.
    var allowsLineBreaks = true
    var position: Int
    var lines = 1
    /// Where the last quoted field opened, and on which line of the record.
    var opening: Int
    var openingLine = 1
    var findings: [RepairedRecord.Finding] = []
    var swallowsFieldStart = false

    init(explanation: ReadingProblem.Kind, start: Int) {
      self.explanation = explanation
      position = start
      opening = start
    }

    mutating func find(_ kind: ReadingProblem.Kind, at position: Int) {
      if !findings.contains(where: { $0.kind == kind }) { findings.append(.init(kind: kind, position: position)) }
    }
  }

  /// Reads the record to its end; `nil` when the explanation does not hold within its lines.
  private func read(_ attempt: inout Attempt, in window: inout TextWindow) throws -> RepairedRecord? {
    parser.reset()
    parser.sink.pointee.truncate(fieldCount: 0)
    while !parser.sink.pointee.recordEnded {
      guard let byte = try window.byte(at: attempt.position) else {
        finish(&attempt)
        continue
      }
      let wasQuoted = parser.isQuoted
      if case .damaged = parse(byte) {
        try mend(&attempt, before: byte, in: &window)
        continue
      }
      if !wasQuoted && parser.isQuoted {
        attempt.opening = attempt.position
        attempt.openingLine = attempt.lines
      }
      attempt.position += 1
      let isBroken = !attempt.allowsLineBreaks && (byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r"))
      if byte == lineByte && !parser.sink.pointee.recordEnded { attempt.lines += 1 }
      if attempt.lines > attempt.maximumLines { return nil }
      if parser.isQuoted && (isBroken || parser.openFieldCount > limits.fieldBytes) {
        guard attempt.explanation == .unmatchedOpeningQuote else { return nil }
        takeOpeningQuoteAsText(&attempt)
      } else if isPastLimits(attempt, recordStart: window.recordStart) {
        // Ends the record here; the reader refuses it for its length.
        _ = parser.finish()
      }
    }
    return try result(of: attempt, in: &window)
  }

  private func isPastLimits(_ attempt: Attempt, recordStart: Int) -> Bool {
    !parser.isQuoted
      && (parser.openFieldCount > limits.fieldBytes || attempt.position - recordStart > limits.recordBytes)
  }

  /// Goes on where the strict grammar stops: before `byte`, after a quotation mark inside a quoted field.
  private func mend(_ attempt: inout Attempt, before byte: UInt8, in window: inout TextWindow) throws {
    let quote = attempt.position - 1
    if attempt.lines > attempt.openingLine, try window.byte(at: quote - 1) == delimiter {
      attempt.swallowsFieldStart = true
    }
    switch attempt.explanation {
    case .textAfterClosingQuote:
      // Let libcsv end the field; the byte then begins an unquoted one, which the sink joins to it.
      _ = parse(delimiter)
      parser.sink.pointee.joinsNextField = true
      attempt.find(.textAfterClosingQuote, at: quote)
    case .unmatchedOpeningQuote:
      takeOpeningQuoteAsText(&attempt)
    default:
      withUnsafeBytes(of: byte) { parser.parseLeniently($0) }
      attempt.position += 1
      attempt.find(.undoubledQuote, at: quote)
    }
  }

  /// Ends the record at the end of the text.
  private func finish(_ attempt: inout Attempt) {
    if parser.finish() { return }
    if attempt.explanation == .unmatchedOpeningQuote {
      takeOpeningQuoteAsText(&attempt)
    } else {
      attempt.find(.endInsideQuotes, at: attempt.opening)
      parser.finishLeniently()
    }
  }

  /// Goes back to where the open field began and begins it without quotation marks.
  private func takeOpeningQuoteAsText(_ attempt: inout Attempt) {
    parser.reset()
    parser.beginFieldWithLiteralQuote()
    attempt.position = attempt.opening + 1
    attempt.lines = attempt.openingLine
    attempt.find(.unmatchedOpeningQuote, at: attempt.opening)
  }

  private func result(of attempt: Attempt, in window: inout TextWindow) throws -> RepairedRecord {
    var end = attempt.position
    // A carriage return has ended the record; the line feed of a CRLF belongs to the same line end.
    if try window.byte(at: end - 1) == UInt8(ascii: "\r"), try window.byte(at: end) == UInt8(ascii: "\n") { end += 1 }
    let sink = parser.sink
    return RepairedRecord(
      bytes: Array(sink.pointee.bytes[..<sink.pointee.byteCount]),
      fieldEnds: Array(sink.pointee.fieldEnds[..<sink.pointee.fieldCount]),
      end: end, lines: attempt.lines, findings: attempt.findings, swallowsFieldStart: attempt.swallowsFieldStart)
  }

  private func parse(_ byte: UInt8) -> FieldParser.Stop {
    withUnsafeBytes(of: byte) { parser.parse($0) }
  }
}
