import CSVReading
import SurveyModel

/// Turns the records of one export into typed responses, batch by batch, steered by a definition and a layout.
package struct ResponseImporter {
  /// What became of the records so far.
  package private(set) var counts = RespondentFunnel()
  /// What a person should know about the records so far.
  package private(set) var log = DiagnosticLog()

  /// For each question, in the order of the definition, the columns that it is read from.
  package let columns: [[ColumnReference]]

  /// For each question, in the order of the definition, the texts that stood for no declared answer so far.
  package var unknownLabels: [UnknownLabels] { decoders.map(\.unknownLabels) }

  private let file: String
  private var screening: RecordScreening
  private var decoders: [any AnswerDecoder]
  private let ownWords: [OwnWordsReader?]
  private let skipLogic: SkipLogic
  private var paradata: ParadataReader
  private var straightLiners: StraightLinerScreening?

  /// The responses read so far, from this export and those before it.
  package var seen: SeenResponses { screening.seen }

  /// Creates an importer.
  ///
  /// - Parameters:
  ///   - evidence: what a `NotationScan` found in the columns, by their position from 0.
  ///   - seen: the responses that were read from the exports before this one.
  ///   - minimumDuration: below how many seconds a respondent is a speeder; `nil` where nobody is.
  /// - Throws: `ImportError` where the definition names columns that the file does not have.
  package init(
    definition: SurveyDefinition, layout: ExportLayout, file: String, evidence: [Int: NotationEvidence] = [:],
    seen: SeenResponses = SeenResponses(), minimumDuration: Double? = nil
  ) throws(ImportError) {
    let resolver = ColumnResolver(layout: layout)
    var decoders: [any AnswerDecoder] = []
    var readers: [OwnWordsReader?] = []
    var references: [[ColumnReference]] = []
    var faults: [ColumnFault] = []
    func index(of name: ColumnName, for question: Question) -> Int? {
      switch resolver.index(of: name) {
      case .success(let index): return index
      case .failure(let reason):
        faults.append(ColumnFault(column: name, question: question.id, file: file, reason: reason))
        return nil
      }
    }
    for question in definition.questions {
      let columns = question.location.columns.compactMap { index(of: $0, for: question) }
      let words = question.otherText.flatMap { name in
        index(of: name, for: question).map { index in
          CellSite(
            file: file, header: name.header, source: layout.columns[index], conventions: layout.conventions)
        }
      }
      guard faults.isEmpty else { continue }
      readers.append(words.map(OwnWordsReader.init))
      references.append(
        (columns + (words.map { [$0.source.index] } ?? [])).map { index in
          ColumnReference(file: file, index: index, header: layout.columns[index].header)
        })
      decoders.append(
        AnswerDecoders.decoder(
          of: question, columns: columns, ownWords: readers[readers.count - 1], file: file, layout: layout,
          evidence: evidence))
    }
    guard faults.isEmpty else { throw .unresolvedColumns(faults) }
    columns = references
    self.file = file
    self.decoders = decoders
    ownWords = readers
    screening = RecordScreening(
      rules: definition.respondents, layout: layout, file: file, seen: seen,
      answerColumns: Set(references.flatMap { $0.map(\.index) }).sorted(), minimumDuration: minimumDuration)
    paradata = ParadataReader(layout: layout)
    straightLiners =
      definition.respondents.excludes(.straightLiner)
      ? StraightLinerScreening(StraightLining(definition), decoders: decoders) : nil
    skipLogic = SkipLogic(definition: definition, file: file)
  }

  /// The typed responses of a batch, from a record on.
  package mutating func responses(of batch: RecordBatch, from first: Int = 0) -> ResponseBatch {
    var accepted: [Int] = []
    accepted.reserveCapacity(batch.count)
    var funnel = RespondentFunnel()
    var verdicts: [SameAnswers.Verdict] = []
    let outOfRange = decoders.map(\.outOfRange)
    for record in first..<max(first, batch.count) {
      if let reason = screening.exclusion(of: record, in: batch, log: &log) {
        funnel.leaveOut(reason)
      } else {
        accepted.append(record)
        verdicts.append(screening.verdict)
      }
    }
    if let straight = straightLiners?.straightLiners(among: accepted, of: batch) {
      for isStraight in straight where isStraight { funnel.leaveOut(.straightLiner) }
      accepted = zip(accepted, straight).filter { !$1 }.map(\.0)
      verdicts = zip(verdicts, straight).filter { !$1 }.map(\.0)
    }
    funnel.merge(RespondentFunnel(respondents: accepted.count))
    counts.merge(funnel)
    var responses = ResponseBatch(completion: [], columns: [], funnel: funnel)
    for index in decoders.indices {
      responses.columns.append(decoders[index].decode(batch, records: accepted, log: &log))
      responses.ownWords.append(ownWords[index]?.read(batch, records: accepted) ?? [])
    }
    let lastAnswered = (0..<accepted.count).map { responses.lastAnsweredQuestion(of: $0) }
    let outcomes = accepted.map { screening.outcome(of: $0, in: batch) }
    responses.completion = zip(outcomes, lastAnswered).map { outcome, last in
      guard last != nil else { return .empty }
      return outcome.map { $0 == .complete ? .complete : .partial } ?? .unrecorded
    }
    var findings = ImportFindings(questions: decoders.count)
    findings.comparedForms = verdicts.count { $0 != .notCompared }
    findings.repeatedForms = verdicts.count { $0 == .repeated }
    for index in decoders.indices { findings.outOfRange[index] = decoders[index].outOfRange - outOfRange[index] }
    skipLogic.apply(
      to: &responses, leftEarly: outcomes.map { $0 == .partial }, lastAnswered: lastAnswered,
      lines: accepted.map(batch.line(of:)), findings: &findings, log: &log)
    responses.findings = findings
    responses.paradata = paradata.read(batch, records: accepted)
    return responses
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
