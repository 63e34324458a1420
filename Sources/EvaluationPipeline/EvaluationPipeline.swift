import Aggregation
import CSVReading
import Disclosure
import Reporting
import ResponseImport
import SurveyModel

/// The whole road: exports → typed responses → tallies → summary → releasable summary → material for reports.
package struct EvaluationPipeline: Sendable {
  /// What can be set about an evaluation.
  package struct Options: Sendable {
    /// The confidence level of every interval, above 0 and below 1.
    package var level = 0.95
    /// The id of the question to break the results down by, instead of the definition's.
    package var breakdown: String?
    /// Labels or codes of the two answers of the breakdown question to compare, instead of those of the plan.
    package var sides: [String]?
    /// The thresholds of disclosure control.
    package var policy = DisclosurePolicy()
    /// The date to print, ISO 8601; none by default.
    package var date: String?
    /// Whether texts that stand for no declared answer are counted as unreadable instead of stopping their question.
    package var isLenient = false
    /// Called with the number of bytes after each read of the pass that tallies.
    package var progress: @Sendable (Int) -> Void = { _ in }

    /// The defaults.
    package init() {}
  }

  private let options: Options

  /// Creates a pipeline.
  package init(options: Options = Options()) { self.options = options }

  /// Evaluates a survey; memory does not grow with the number of records.
  ///
  /// - Parameter consume: takes the typed responses batch by batch, in the order of the files.
  /// - Throws: `ReadingError`, `ImportError` or `PipelineError`, and what `consume` throws.
  package func evaluate(
    _ survey: SurveyInput, consume: (ResponseBatch, SurveyDefinition) throws -> Void = { _, _ in }
  ) throws -> EvaluationOutcome {
    // Read
    let exports = try survey.open()

    // Normalise
    let guess = try survey.definition == nil ? DefinitionGuess.guess(exports, id: survey.name) : nil
    if guess?.guessed.definition.questions.isEmpty == true { throw PipelineError.noQuestions(exports[0].input.name) }
    return try evaluate(survey, exports: exports, guess: guess, consume: consume)
  }

  /// Evaluates a survey whose exports are open and whose questions are guessed where nobody declared them.
  ///
  /// - Throws: as `evaluate(_:consume:)`.
  func evaluate(
    _ survey: SurveyInput, exports: [OpenedExport], guess: DefinitionGuess?,
    consume: (ResponseBatch, SurveyDefinition) throws -> Void = { _, _ in }
  ) throws -> EvaluationOutcome {
    var definition = survey.definition ?? guess?.guessed.definition ?? SurveyDefinition(id: survey.name, title: "")
    let declaredBreakdown = definition.breakdown
    if let breakdown = options.breakdown { try definition.setBreakdown(breakdown) }
    let analysis = try AnalysisRecord(
      of: definition, hasOtherBreakdown: definition.breakdown != declaredBreakdown, sides: options.sides)
    let layouts = try guess?.layouts ?? Twins.layouts(of: exports)

    // Aggregate
    var tally = SurveyTally(definition: definition)
    var log = DiagnosticLog()
    var register = ExportRegister()
    var sources: [ImportedSource] = []
    var columns = definition.questions.map { _ in [ColumnReference]() }
    var unknown = definition.questions.map { _ in UnknownLabels() }
    var unknownPlaces = definition.questions.map { _ in ColumnReference?.none }
    var seen = SeenResponses()
    var parts: [SurveyTally] = []
    let limit = try survey.speedLimit(exports, layouts: layouts, definition: definition)
    if guess?.keepsTrials == true { log.report(.onlyTrials(in: exports[0].name)) }
    for (export, layout) in zip(exports, layouts) {
      var importer = try survey.importer(
        of: export, layout: layout, definition: definition, seen: seen, minimumDuration: limit)
      seen = SeenResponses()  // lets go of the storage, so that the importer changes it in place
      var part = SurveyTally(definition: definition)
      part.add(leftOut: export.leftOutBefore)
      part.add(noticed: export.layout.facts.noticedBefore.findings(of: definition))
      let reading = try export.forEachBatch(progress: options.progress) { batch, first in
        let responses = importer.responses(of: batch, from: first)
        part.add(responses)
        try consume(responses, definition)
      }
      tally.merge(part)
      parts.append(part)
      try register.add(export, sha256: reading.sha256)
      log.merge(reading.problems, file: export.name)
      seen = importer.seen
      log.merge(importer.log)
      sources.append(ImportedSource(export, sha256: reading.sha256, counts: importer.counts))
      for (question, references) in importer.columns.enumerated() { columns[question] += references }
      for (question, labels) in importer.unknownLabels.enumerated() where labels.cells > 0 {
        if unknown[question].cells == 0 { unknownPlaces[question] = importer.columns[question].first }
        unknown[question].merge(labels)
      }
    }
    let isGuessed = guess != nil || definition.isGuessed
    let stopped = options.isLenient || isGuessed ? [] : unknown.indices.filter { unknown[$0].cells > 0 }
    for question in stopped {
      log.report(Self.leftOut(definition.questions[question], labels: unknown[question], at: unknownPlaces[question]))
    }
    let rest = definition.removing(Set(stopped))
    func kept(_ tally: SurveyTally) -> SurveyTally {
      stopped.isEmpty ? tally : tally.removing(Set(stopped), leaving: rest)
    }
    let summary = SurveySummary(
      kept(tally), definition: rest, level: options.level,
      exports: zip(exports, parts).map { SurveySummary.Export(file: $0.name, tally: kept($1), definition: rest) },
      analysis: analysis)
    if let finding = PopulationCheck.finding(summary.response) { log.report(finding) }

    // Protect
    let releasable = DisclosureControl.release(summary, policy: options.policy)

    // Emit: whoever asked renders the material.
    let material = ReportMaterial(
      summary: releasable, sources: sources,
      columns: columns.indices.filter { !stopped.contains($0) }.map { columns[$0] }, diagnostics: log.entries,
      stopped: stopped.map {
        let question = definition.questions[$0]
        return ReportMaterial.StoppedQuestion(id: question.id, text: question.text, cells: unknown[$0].cells)
      },
      guesses: guess?.guessed.notes.map(ReportMaterial.Guess.init) ?? [], date: options.date)
    return EvaluationOutcome(
      material: material, definition: definition, funnel: tally.funnel,
      findings: tally.quality.findings,
      unknownLabels: stopped.map { (definition.questions[$0], unknown[$0]) }
    )
  }

  private static func leftOut(
    _ question: Question, labels: UnknownLabels, at place: ColumnReference?
  ) -> Diagnostic {
    Diagnostic(
      "question-left-out", .error,
      "question `\(question.id)` is not evaluated: \(labels.cells) cell(s) hold a text that stands for none of its "
        + "declared answers; map the texts under `labels:` in survey.yaml, or count them as unreadable with --lenient",
      at: SourceLocation(file: place?.file ?? "", column: place?.header), occurrences: labels.cells)
  }
}

extension SurveyDefinition {
  /// Breaks the results down by a question.
  ///
  /// - Throws: `PipelineError.noSuchBreakdown` where it is not a single choice or a rating.
  fileprivate mutating func setBreakdown(_ id: String) throws(PipelineError) {
    func isClosed(_ question: Question) -> Bool {
      switch question.kind {
      case .single, .rating: true
      case .multiple, .recommendation, .number, .date, .text, .file, .geopoint, .ranking, .constantSum: false
      }
    }
    guard questions.contains(where: { $0.id == id && isClosed($0) }) else {
      throw .noSuchBreakdown(id, candidates: questions.filter(isClosed).map(\.id))
    }
    breakdown = id
  }
}

extension Diagnostic {
  /// A warning that figures rest on trials by those who made the form.
  package static func onlyTrials(in file: String) -> Diagnostic {
    Diagnostic(
      "only-trials", .warning,
      "every response is a test or a preview by those who made the form; they are kept, as there is no other, and no "
        + "figure here is about real respondents",
      at: SourceLocation(file: file))
  }
}

extension ImportedSource {
  fileprivate init(_ export: OpenedExport, sha256: String, counts: RespondentFunnel) {
    self.init(
      file: export.name, sha256: sha256, platform: export.layout.platform.rawValue,
      encoding: export.detection.dialect.encoding.rawValue,
      records: counts.records + export.joinedRecords, imported: counts.respondents,
      blanksAreUndetermined: export.layout.conventions.blanksAreUndetermined)
  }
}

extension ReportMaterial.Guess {
  fileprivate init(_ note: GuessNote) {
    switch note.subject {
    case .question(let id), .battery(let id): self.init(subject: id, text: note.text)
    }
  }
}
