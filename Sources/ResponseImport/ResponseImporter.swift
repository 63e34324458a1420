import CSVReading
import SurveyModel

/// Turns the records of one export into typed responses, batch by batch, steered by a definition and a layout.
package struct ResponseImporter {
  /// What became of the records so far.
  package struct Counts: Sendable, Equatable {
    /// Records below the headings.
    package var records = 0
    /// Records that became a response.
    package var imported = 0
    /// Records left out: blank ones, and ones with filled cells beyond the last heading.
    package var rejected: Int { records - imported }
  }

  /// What became of the records so far.
  package private(set) var counts = Counts()
  /// What a person should know about the records so far.
  package private(set) var log = DiagnosticLog()

  /// For each question, in the order of the definition, the columns that it is read from.
  package let columns: [[ColumnReference]]

  /// For each question, in the order of the definition, the texts that stood for no declared answer so far.
  package var unknownLabels: [UnknownLabels] { decoders.map(\.unknownLabels) }

  private let file: String
  private let columnCount: Int
  private let dispositions: [DispositionRule]
  private var decoders: [any AnswerDecoder]
  private let ownWords: [OwnWordsReader?]
  private let skipLogic: SkipLogic

  /// Creates an importer.
  ///
  /// - Throws: `ImportError` where the definition names a column that the file does not have.
  package init(definition: SurveyDefinition, layout: ExportLayout, file: String) throws(ImportError) {
    let resolver = ColumnResolver(file: file, layout: layout)
    var decoders: [any AnswerDecoder] = []
    var readers: [OwnWordsReader?] = []
    var references: [[ColumnReference]] = []
    for question in definition.questions {
      var columns: [Int] = []
      for name in question.location.columns {
        columns.append(try resolver.index(of: name, for: question.id))
      }
      var words: CellSite?
      if let name = question.otherText {
        let index = try resolver.index(of: name, for: question.id)
        words = CellSite(
          file: file, header: name.header, source: layout.columns[index], conventions: layout.conventions)
      }
      readers.append(words.map(OwnWordsReader.init))
      references.append(
        (columns + (words.map { [$0.source.index] } ?? [])).map { index in
          ColumnReference(file: file, index: index, header: layout.columns[index].header)
        })
      decoders.append(
        AnswerDecoders.decoder(
          of: question, columns: columns, ownWords: readers[readers.count - 1], file: file, layout: layout))
    }
    columns = references
    self.file = file
    self.decoders = decoders
    ownWords = readers
    columnCount = layout.columns.count
    dispositions = layout.facts.dispositions
    skipLogic = SkipLogic(definition: definition, file: file)
  }

  /// The typed responses of a batch, from a record on.
  package mutating func responses(of batch: RecordBatch, from first: Int = 0) -> ResponseBatch {
    var accepted: [Int] = []
    accepted.reserveCapacity(batch.count)
    for record in first..<max(first, batch.count) where isAcceptable(record, of: batch) { accepted.append(record) }
    counts.records += max(0, batch.count - first)
    counts.imported += accepted.count
    var responses = ResponseBatch(completion: [], columns: [])
    for index in decoders.indices {
      responses.columns.append(decoders[index].decode(batch, records: accepted, log: &log))
      responses.ownWords.append(ownWords[index]?.read(batch, records: accepted) ?? [])
    }
    let lastAnswered = (0..<accepted.count).map { responses.lastAnsweredQuestion(of: $0) }
    let dispositions = accepted.map { disposition(of: $0, in: batch) }
    responses.completion = zip(dispositions, lastAnswered).map { disposition, last in
      guard last != nil else { return .empty }
      return disposition.map { $0 == .complete ? .complete : .partial } ?? .unrecorded
    }
    skipLogic.apply(
      to: &responses, leftEarly: dispositions.map { $0 == .partial }, lastAnswered: lastAnswered,
      lines: accepted.map(batch.line(of:)), log: &log)
    return responses
  }

  /// What became of a record, as its platform says.
  private func disposition(of record: Int, in batch: RecordBatch) -> Disposition? {
    dispositions.first { rule in
      let isThere = rule.column < batch.fieldCount(of: record)
      return rule.applies(to: isThere ? batch.string(record: record, field: rule.column).trimmed : "")
    }?.disposition
  }

  /// Whether a record can be trusted to be one respondent's answers under the headings.
  private mutating func isAcceptable(_ record: Int, of batch: RecordBatch) -> Bool {
    let fields = batch.fieldCount(of: record)
    guard (0..<fields).contains(where: { isFilled(record, $0, of: batch) }) else {
      report(
        "blank-record", .note, "a record without any filled cell is left out", at: record, of: batch)
      return false
    }
    if fields > columnCount, (columnCount..<fields).contains(where: { isFilled(record, $0, of: batch) }) {
      report(
        "long-record", .warning,
        "a record has filled cells beyond the last heading, so its answers may stand under the wrong headings; it is "
          + "left out: check the delimiter and the quotation marks there", at: record, of: batch)
      return false
    }
    if fields < columnCount {
      report(
        "short-record", .note, "a record ends before the last heading; the missing cells are taken as blank",
        at: record, of: batch)
    }
    return true
  }

  private func isFilled(_ record: Int, _ field: Int, of batch: RecordBatch) -> Bool {
    guard field < batch.fieldCount(of: record) else { return false }
    return !batch.bytes.span.extracting(batch.range(record: record, field: field)).isBlank
  }

  private mutating func report(
    _ code: String, _ severity: Diagnostic.Severity, _ message: String, at record: Int, of batch: RecordBatch
  ) {
    log.report(Diagnostic(code, severity, message, at: SourceLocation(batch, record: record, file: file)))
  }
}

extension ResponseBatch {
  /// The position of the last question with an answer, or `nil` where there is none.
  ///
  /// Saying "don't know" or declining is an answer to a question here: it shows that the respondent got so far.
  fileprivate func lastAnsweredQuestion(of respondent: Int) -> Int? {
    columns.indices.last { index in
      switch columns[index].missing(of: respondent) {
      case .noAnswer, .notAsked, .brokeOff: false
      case nil, .refused, .dontKnow, .notApplicable, .unreadable: true
      }
    }
  }
}
