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
    /// The thresholds of disclosure control.
    package var policy = DisclosurePolicy()
    /// The date to print, ISO 8601; none by default.
    package var date: String?
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
  /// - Throws: `ReadingError`, `ImportError` or `PipelineError`.
  package func evaluate(_ survey: SurveyInput) throws -> ReportMaterial {
    // Read
    let exports = try survey.open()

    // Normalise
    let guess = try survey.definition == nil ? DefinitionGuess.guess(exports, id: survey.name) : nil
    var definition = survey.definition ?? guess?.guessed.definition ?? SurveyDefinition(id: survey.name, title: "")
    if let breakdown = options.breakdown { try definition.setBreakdown(breakdown) }
    let layouts = guess?.layouts ?? exports.map(\.layout)

    // Aggregate
    var tally = SurveyTally(definition: definition)
    var log = DiagnosticLog()
    var sources: [ImportedSource] = []
    var columns = definition.questions.map { _ in [ColumnReference]() }
    for (export, layout) in zip(exports, layouts) {
      var importer = try ResponseImporter(definition: definition, layout: layout, file: export.name)
      let reading = try export.forEachBatch(progress: options.progress) { batch, first in
        tally.add(importer.responses(of: batch, from: first))
      }
      log.merge(reading.problems, file: export.name)
      log.merge(importer.log)
      sources.append(ImportedSource(export, sha256: reading.sha256, counts: importer.counts))
      for (question, references) in importer.columns.enumerated() { columns[question] += references }
    }
    let summary = SurveySummary(tally, definition: definition, level: options.level)

    // Protect
    let releasable = DisclosureControl.release(summary, policy: options.policy)

    // Emit: whoever asked renders the material.
    return ReportMaterial(
      summary: releasable, sources: sources, columns: columns, diagnostics: log.entries,
      guesses: guess?.guessed.notes.map(ReportMaterial.Guess.init) ?? [], date: options.date)
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

extension ImportedSource {
  fileprivate init(_ export: OpenedExport, sha256: String, counts: ResponseImporter.Counts) {
    self.init(
      file: export.name, sha256: sha256, platform: export.layout.platform.rawValue,
      encoding: export.detection.dialect.encoding.rawValue, records: counts.records, imported: counts.imported)
  }
}

extension ReportMaterial.Guess {
  fileprivate init(_ note: GuessNote) {
    switch note.subject {
    case .question(let id), .battery(let id): self.init(subject: id, text: note.text)
    }
  }
}
