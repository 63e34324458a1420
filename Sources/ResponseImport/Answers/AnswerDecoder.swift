import CSVReading
import SurveyModel

/// Turns the cells of one question into typed answers; one conforming type a kind of location and answer.
protocol AnswerDecoder {
  /// The typed answers of the records at these positions of a batch.
  ///
  /// What cannot be read becomes `unreadable` and a diagnostic that names the line, never the text.
  mutating func decode(_ batch: RecordBatch, records: [Int], log: inout DiagnosticLog) -> AnswerColumn
  /// How many numbers lay outside the declared range so far.
  var outOfRange: Int { get }
  /// The texts of a closed question or a ranking that stood for no declared answer or item so far.
  var unknownLabels: UnknownLabels { get }
}

extension AnswerDecoder {
  /// None: the question asks for no number.
  var outOfRange: Int { 0 }
  /// None: the question has no fixed answers.
  var unknownLabels: UnknownLabels { UnknownLabels() }
}

/// The decoders of all kinds.
enum AnswerDecoders {
  /// The decoder of a question that is read from these columns.
  ///
  /// - Parameters:
  ///   - columns: one for each column of the question's location, in its order.
  ///   - ownWords: looks into the column of own words beside an "other" answer.
  ///   - evidence: what the columns show about the writing of numbers and days, by their position from 0.
  static func decoder(
    of question: Question, columns: [SourceColumn], ownWords: OwnWordsReader?, file: String, layout: ExportLayout,
    evidence: [Int: NotationEvidence]
  ) -> any AnswerDecoder {
    let declaredTexts = DeclaredTexts(layout.conventions.writesCodes ? [] : question.declaredTexts)
    func site(_ name: ColumnName, _ column: SourceColumn) -> CellSite {
      CellSite(
        question: question.id, file: file, header: name.header, source: column, conventions: layout.conventions,
        evidence: evidence[column.index] ?? NotationEvidence(), declaredTexts: declaredTexts)
    }
    let sites = zip(question.location.columns, columns).map(site)
    let matcher = AnswerMatcher(
      question: question, declaredTexts: declaredTexts, codesOnly: layout.conventions.writesCodes)
    switch (question.kind, question.location) {
    case (.multiple, .spread): return SpreadChoiceDecoder(sites: sites, matcher: matcher)
    case (.multiple, .joined(_, let separator)):
      return JoinedChoiceDecoder(site: sites[0], matcher: matcher, separator: separator)
    case (.multiple, _): return JoinedChoiceDecoder(site: sites[0], matcher: matcher, separator: ";")
    case (.number(let range), _): return NumberDecoder(site: sites[0], range: range, declared: question.notation)
    case (.date, _): return DateDecoder(site: sites[0], declared: question.notation)
    case (.text, _): return TextDecoder(site: sites[0])
    case (.file, _), (.geopoint, _): return PresenceDecoder(site: sites[0])
    case (.ranking, .places): return RankedPlacesDecoder(sites: sites, matcher: matcher)
    case (.ranking, .joined(_, let separator)):
      return RankedListDecoder(site: sites[0], matcher: matcher, separator: separator)
    case (.ranking, _): return RankedItemsDecoder(sites: sites)
    case (.constantSum(_, let total), _): return ConstantSumDecoder(sites: sites, total: total)
    case (.single, _), (.rating, _), (.recommendation, _):
      return ClosedAnswerDecoder(site: sites[0], ownWords: ownWords, matcher: matcher)
    }
  }
}

/// The column a decoder reads, and what the platform means by its blanks.
struct CellSite {
  /// The id of the question.
  let question: String
  /// The file as the user named it.
  let file: String
  /// The heading of the column.
  let header: String
  /// The column as the layout of the export has it.
  let source: SourceColumn
  /// What the platform means by its cells.
  let conventions: ExportConventions
  /// What the column's cells show about the writing of numbers and days.
  var evidence = NotationEvidence()
  /// What a person declared about its texts.
  var declaredTexts = DeclaredTexts.none

  /// The position of the column from 0.
  var column: Int { source.index }

  /// The range of the column's cell in a record; empty where the record is too short.
  func range(in batch: RecordBatch, record: Int) -> Range<Int> {
    column < batch.fieldCount(of: record) ? batch.range(record: record, field: column) : 0..<0
  }

  /// Whether a text without blanks at its ends means that nothing was answered.
  func isBlank(_ text: String) -> Bool { text.isEmpty || text == conventions.blankMark }

  /// What a blank cell of the column means.
  var blankReason: MissingReason { source.blankMeaning ?? conventions.blankMeaning }

  /// The reason for no answer that a person declared for a text, or that the platform itself writes so; not for columns
  /// of own words.
  func reason(of text: String) -> MissingReason? {
    declaredTexts.reason(of: text) ?? source.missingMarks[text] ?? conventions.missingMarks[text]
  }

  /// The reason for no answer that the platform itself writes as a text into this column, own words included.
  func ownReason(of text: String) -> MissingReason? { source.missingMarks[text] }

  /// Reports a cell that could not be read, without its text.
  func report(
    _ code: String, _ message: String, as severity: Diagnostic.Severity = .warning, record: Int,
    of batch: RecordBatch, to log: inout DiagnosticLog
  ) {
    let location = SourceLocation(batch, record: record, file: file, column: header)
    log.report(Diagnostic(code, severity, message, at: location, about: .answers(question: question)))
  }
}

extension SourceLocation {
  /// The place of a record of a batch.
  init(_ batch: RecordBatch, record: Int, file: String, column: String? = nil) {
    self.init(
      file: file, line: batch.line(of: record), column: column, record: batch.recordNumber(of: record),
      byteOffset: batch.byteOffset(of: record))
  }
}
