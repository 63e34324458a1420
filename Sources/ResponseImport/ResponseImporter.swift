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

  /// The responses read so far, from this export and those before it.
  package var seen: SeenResponses { screening.seen }

  private var screening: RecordScreening
  private var straightLiners: StraightLinerScreening?
  private var decoders: [any AnswerDecoder]
  private let ownWords: [OwnWordsReader?]
  private let skipLogic: SkipLogic
  private var paradata: ParadataReader

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
    let found = try QuestionColumns.find(for: definition, in: layout, file: file)
    columns = found.map { $0.references(to: file) }
    let readers = zip(definition.questions, found).map { question, columns in
      columns.ownWords.map { source in
        OwnWordsReader(
          site: CellSite(
            question: question.id, file: file, header: source.header, source: source, conventions: layout.conventions))
      }
    }
    let decoders = definition.questions.indices.map { index in
      AnswerDecoders.decoder(
        of: definition.questions[index], columns: found[index].answers, ownWords: readers[index], file: file,
        layout: layout, evidence: evidence)
    }
    screening = RecordScreening(
      rules: definition.respondents, layout: layout, file: file, seen: seen,
      answerColumns: Set(columns.flatMap { $0.map(\.index) }).sorted(), minimumDuration: minimumDuration)
    straightLiners =
      definition.respondents.excludes(.straightLiner)
      ? StraightLinerScreening(StraightLining(definition), decoders: decoders) : nil
    self.decoders = decoders
    ownWords = readers
    skipLogic = SkipLogic(definition: definition, file: file)
    paradata = ParadataReader(layout: layout)
  }

  /// The typed responses of a batch, from a record on.
  package mutating func responses(of batch: RecordBatch, from first: Int = 0) -> ResponseBatch {
    let respondents = respondents(in: batch, from: first)
    counts.merge(respondents.funnel)
    var responses = answers(of: respondents, in: batch)
    let outcomes = respondents.records.map { screening.outcome(of: $0, in: batch) }
    let lastAnswered = respondents.records.indices.map { responses.lastAnsweredQuestion(of: $0) }
    responses.completion = zip(outcomes, lastAnswered).map { ResponseBatch.Completion(outcome: $0, lastAnswered: $1) }
    skipLogic.apply(
      to: &responses, leftEarly: outcomes.map { $0 == .partial }, lastAnswered: lastAnswered,
      lines: respondents.records.map(batch.line(of:)), log: &log)
    responses.paradata = paradata.read(batch, records: respondents.records)
    return responses
  }

  /// The records of a batch that are respondents.
  private mutating func respondents(in batch: RecordBatch, from first: Int) -> ScreenedRecords {
    var screened = ScreenedRecords()
    for record in first..<max(first, batch.count) {
      if let reason = screening.exclusion(of: record, in: batch, log: &log) {
        screened.leaveOut(reason)
      } else {
        screened.keep(record, verdict: screening.verdict)
      }
    }
    if let straight = straightLiners?.straightLiners(among: screened.records, of: batch) {
      screened.leaveOut(.straightLiner, where: straight)
    }
    return screened
  }

  /// What some respondents answered, before anything is concluded from one question about another.
  private mutating func answers(of respondents: ScreenedRecords, in batch: RecordBatch) -> ResponseBatch {
    let outOfRange = decoders.map(\.outOfRange)
    var responses = ResponseBatch(
      completion: [], columns: [], ownWords: ownWords.map { $0?.read(batch, records: respondents.records) ?? [] },
      funnel: respondents.funnel, findings: ImportFindings(questions: decoders.count))
    for index in decoders.indices {
      responses.columns.append(decoders[index].decode(batch, records: respondents.records, log: &log))
      responses.findings.outOfRange[index] = decoders[index].outOfRange - outOfRange[index]
    }
    responses.findings.comparedForms = respondents.verdicts.count { $0 != .notCompared }
    responses.findings.repeatedForms = respondents.verdicts.count { $0 == .repeated }
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

extension ResponseBatch.Completion {
  /// What the platform says of a form, where there is any answer in it.
  fileprivate init(outcome: Disposition?, lastAnswered: Int?) {
    guard lastAnswered != nil else {
      self = .empty
      return
    }
    self = outcome.map { $0 == .complete ? .complete : .partial } ?? .unrecorded
  }
}
