import CSVReading
import SurveyModel

/// Decides of each record of an export whether it is a respondent, by the steps of `Exclusion` in their order.
struct RecordScreening {
  private let file: String
  private let columnCount: Int
  private let rules: RespondentRules
  private let facts: ResponseFacts
  private let outcomes: [DispositionRule]
  private let paradata: ParadataReader
  private let answerColumns: [Int]
  private let minimumDuration: Double?
  /// What a comparison of the answers says of the record that was screened last.
  private(set) var verdict = SameAnswers.Verdict.notCompared
  /// The responses read so far, from this export and those before it.
  private(set) var seen: SeenResponses

  /// Screens the records of an export behind those that were seen.
  ///
  /// - Parameters:
  ///   - answerColumns: the positions of the columns that questions are read from.
  ///   - minimumDuration: below how many seconds a respondent is a speeder; `nil` where nobody is.
  init(
    rules: RespondentRules, layout: ExportLayout, file: String, seen: SeenResponses, answerColumns: [Int],
    minimumDuration: Double?
  ) {
    self.file = file
    self.rules = rules
    facts = layout.facts
    columnCount = layout.columns.count
    outcomes = facts.dispositions.filter { [.partial, .complete].contains($0.disposition) }
    paradata = ParadataReader(layout: layout)
    self.answerColumns = answerColumns
    self.minimumDuration = minimumDuration
    self.seen = seen
    self.seen.beginExport()
  }

  /// Why a record is left out, or `nil` where it is a respondent.
  mutating func exclusion(of record: Int, in batch: RecordBatch, log: inout DiagnosticLog) -> Exclusion? {
    if let reason = flaw(of: record, in: batch, log: &log) { return reason }
    if let reason = facts.dispositions.disposition(of: record, in: batch)?.exclusion, reason != .partial,
      rules.excludes(reason)
    {
      return reason
    }
    if rules.excludes(.duplicateID), isKnown(record, in: batch, log: &log) { return .duplicateID }
    compareAnswers(of: record, in: batch)
    if rules.excludes(.duplicateAnswers), verdict == .repeated { return .duplicateAnswers }
    if rules.excludes(.partial), outcome(of: record, in: batch) == .partial { return .partial }
    if rules.excludes(.speeder), let minimumDuration, let seconds = paradata.duration(of: record, in: batch),
      seconds < minimumDuration
    {
      return .speeder
    }
    return nil
  }

  /// Looks for another form of the minutes before with the same answers; only where the export records times.
  private mutating func compareAnswers(of record: Int, in batch: RecordBatch) {
    guard paradata.recordsTimes else { return }
    let seconds = paradata.time(of: record, in: batch)?.seconds
    verdict = seen.answers.verdict(on: record, of: batch, columns: answerColumns, seconds: seconds)
  }

  /// Whether a record was submitted: `complete` or `partial`, or `nil` where the platform does not say.
  func outcome(of record: Int, in batch: RecordBatch) -> Disposition? {
    outcomes.disposition(of: record, in: batch)
  }

  /// Whether the record's identifier was read before; a record without one is not compared.
  private mutating func isKnown(_ record: Int, in batch: RecordBatch, log: inout DiagnosticLog) -> Bool {
    guard !facts.responseID.isEmpty else { return false }
    var identifier: [UInt8] = []
    for column in facts.responseID {
      if !identifier.isEmpty { identifier.append(0x1F) }
      if isFilled(record, column, of: batch) { identifier += batch.field(record: record, field: column) }
    }
    guard identifier.contains(where: { $0 != 0x1F }) else { return false }
    let wasFull = seen.isFull
    let bytes = batch.bytes.span
    let time = (facts.started ?? facts.submitted).flatMap { column in
      column < batch.fieldCount(of: record) ? batch.range(record: record, field: column) : nil
    }
    let isKnown = seen.noteAgain(identifier, time: bytes.extracting(time ?? 0..<0))
    if seen.isFull, !wasFull {
      report(
        "duplicates-not-searched", .warning,
        "there are more responses than identifiers can be remembered; from here on a second copy of a response is only "
          + "noticed where the first one stands further up", at: record, of: batch, log: &log)
    }
    return isKnown
  }

  /// Whether a record cannot be trusted to be one respondent's answers under the headings.
  private func flaw(of record: Int, in batch: RecordBatch, log: inout DiagnosticLog) -> Exclusion? {
    let fields = batch.fieldCount(of: record)
    guard (0..<fields).contains(where: { isFilled(record, $0, of: batch) }) else {
      report(
        "blank-record", .note, "a record without any filled cell is left out", at: record, of: batch, log: &log)
      return .blank
    }
    if fields > columnCount, (columnCount..<fields).contains(where: { isFilled(record, $0, of: batch) }) {
      report(
        "long-record", .warning,
        "a record has filled cells beyond the last heading, so its answers may stand under the wrong headings; it is "
          + "left out: check the delimiter and the quotation marks there", at: record, of: batch, log: &log)
      return .malformed
    }
    if TotalsRecord.isTotals(record, of: batch) {
      report(
        "totals-record", .warning,
        "a record begins with a word for a sum or a mean and holds nothing but numbers, so it is left out as no "
          + "respondent: take it out of the file, or reword that cell if it is one", at: record, of: batch, log: &log)
      return .malformed
    }
    if fields < columnCount {
      report(
        "short-record", .note, "a record ends before the last heading; the missing cells are taken as blank",
        at: record, of: batch, log: &log)
    }
    return nil
  }

  private func isFilled(_ record: Int, _ field: Int, of batch: RecordBatch) -> Bool {
    guard field < batch.fieldCount(of: record) else { return false }
    return !batch.bytes.span.extracting(batch.range(record: record, field: field)).isBlank
  }

  private func report(
    _ code: String, _ severity: Diagnostic.Severity, _ message: String, at record: Int, of batch: RecordBatch,
    log: inout DiagnosticLog
  ) {
    log.report(
      Diagnostic(
        code, severity, message, at: SourceLocation(batch, record: record, file: file), about: .writing))
  }
}

extension Disposition {
  /// The reason for leaving a record out that the disposition is, where it is one.
  package var exclusion: Exclusion? {
    switch self {
    case .test: .test
    case .preview: .preview
    case .spam: .spam
    case .notStarted: .notStarted
    case .ineligible: .ineligible
    case .partial: .partial
    case .complete: nil
    }
  }
}
