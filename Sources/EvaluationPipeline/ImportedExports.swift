import Aggregation
import CSVReading
import ResponseImport
import SurveyModel

/// What came of the exports that were read so far; only the votes in which opinion groups are looked for grow with the
/// number of records, up to a limit.
struct ImportedExports {
  /// The answers of all exports.
  private(set) var tally: SurveyTally
  /// The answers of each export.
  private(set) var parts: [SurveyTally] = []
  /// The votes of each battery in which opinion groups are looked for.
  private(set) var votes: [OpinionVotes]
  /// What was noticed while reading.
  private(set) var log = DiagnosticLog()
  /// Where the answers come from.
  private(set) var sources: [ImportedSource] = []
  /// For each question the columns that it was read from.
  private(set) var columns: [[ColumnReference]]
  /// For each question the texts that stand for no declared answer.
  private(set) var unknownLabels: [UnknownLabels]
  /// For each question the first column that holds such a text.
  private(set) var unknownPlaces: [ColumnReference?]

  private let definition: SurveyDefinition
  private let isWeighted: Bool
  private var register = ExportRegister()
  private var seen = SeenResponses()

  /// Nothing read.
  ///
  /// - Parameter isWeighted: whether figures weighted to the population are asked for.
  init(definition: SurveyDefinition, isWeighted: Bool) {
    self.definition = definition
    self.isWeighted = isWeighted
    tally = SurveyTally(definition: definition, isWeighted: isWeighted)
    votes = OpinionVotes.needed(by: definition)
    columns = definition.questions.map { _ in [] }
    unknownLabels = definition.questions.map { _ in UnknownLabels() }
    unknownPlaces = definition.questions.map { _ in nil }
  }

  /// Reads all records of the next export.
  ///
  /// - Parameters:
  ///   - makeImporter: makes the importer, by the responses that were read before.
  ///   - consume: takes the typed responses batch by batch.
  /// - Throws: what reading, `makeImporter` and `consume` throw, or `PipelineError.sameExport`.
  mutating func read(
    _ export: OpenedExport, progress: @escaping @Sendable (Int) -> Void,
    importer makeImporter: (SeenResponses) throws -> ResponseImporter,
    consume: (ResponseBatch, SurveyDefinition) throws -> Void
  ) throws {
    var importer = try makeImporter(seen)
    seen = SeenResponses()  // lets go of the storage, so that the importer changes it in place
    var part = SurveyTally(definition: definition, isWeighted: isWeighted)
    part.add(leftOut: export.leftOutBefore)
    part.add(noticed: export.layout.facts.noticedBefore.findings(of: definition))
    let reading = try export.forEachBatch(progress: progress) { batch, first in
      let responses = importer.responses(of: batch, from: first)
      part.add(responses)
      for battery in votes.indices { votes[battery].add(responses) }
      try consume(responses, definition)
    }
    seen = importer.seen
    tally.merge(part)
    parts.append(part)
    try register.add(export, sha256: reading.sha256)
    log.merge(export.layout.companionFaults)
    log.merge(reading.problems, file: export.name)
    log.merge(importer.log)
    sources.append(ImportedSource(export, sha256: reading.sha256, counts: importer.counts))
    for (question, references) in importer.columns.enumerated() { columns[question] += references }
    for (question, labels) in importer.unknownLabels.enumerated() where labels.cells > 0 {
      if unknownLabels[question].cells == 0 { unknownPlaces[question] = importer.columns[question].first }
      unknownLabels[question].merge(labels)
    }
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
