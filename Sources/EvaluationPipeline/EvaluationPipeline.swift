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
    /// Whether figures weighted to the population are wanted beside the unweighted ones.
    package var isWeighted = false
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

    if options.isWeighted, definition.weights == nil { throw PipelineError.noWeights(survey: survey.name) }

    // Aggregate
    let evidence = guess?.notationEvidence ?? [:]
    let limit = try survey.speedLimit(exports, layouts: layouts, definition: definition, evidence: evidence)
    var imported = ImportedExports(definition: definition, isWeighted: options.isWeighted)
    for (export, layout) in zip(exports, layouts) {
      try imported.read(
        export, progress: options.progress,
        importer: { seen in
          try survey.importer(
            of: export, layout: layout, definition: definition, evidence: evidence, seen: seen, minimumDuration: limit)
        }, consume: consume)
    }
    let stopped = StoppedQuestions(
      in: definition, unknown: imported.unknownLabels, places: imported.unknownPlaces,
      isLenient: options.isLenient || guess != nil || definition.isGuessed)
    let summary = SurveySummary(
      stopped.leftOut(of: imported.tally), definition: stopped.rest, level: options.level,
      exports: zip(exports, imported.parts).map {
        SurveySummary.Export(file: $0.name, tally: stopped.leftOut(of: $1), definition: stopped.rest)
      }, analysis: analysis, votes: imported.votes)
    var log = DiagnosticLog()
    if guess?.keepsTrials == true { log.report(.onlyTrials(in: exports[0].name)) }
    log.merge(imported.log)
    for finding in stopped.findings { log.report(finding) }
    if let finding = PopulationCheck.finding(summary.response, population: definition.population) {
      log.report(finding)
    }

    // Protect
    let releasable = DisclosureControl.release(summary, diagnostics: log.entries, policy: options.policy)

    // Emit: whoever asked renders the material.
    let material = ReportMaterial(
      summary: releasable, sources: imported.sources, columns: stopped.leftOut(of: imported.columns),
      stopped: stopped.account(releasable.diagnostics),
      guesses: guess?.guessed.notes.map(ReportMaterial.Guess.init) ?? [],
      date: options.date)
    return EvaluationOutcome(
      material: material, definition: definition, funnel: imported.tally.funnel,
      findings: imported.tally.quality.findings, diagnostics: log.entries, unknownLabels: stopped.unknownLabels)
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
      at: SourceLocation(file: file), about: .writing)
  }
}

extension ReportMaterial.Guess {
  fileprivate init(_ note: GuessNote) {
    switch note.subject {
    case .question(let id), .battery(let id): self.init(subject: id, text: note.text)
    }
  }
}
