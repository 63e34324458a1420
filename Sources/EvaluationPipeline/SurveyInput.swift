import Aggregation
import CSVReading
import ResponseImport
import SurveyModel

/// What is to be evaluated: exports, with the definition that a person wrote or without one.
package struct SurveyInput: Sendable {
  /// The id and title where there is no definition.
  package let name: String
  /// What a person declared; `nil` for bare files.
  package let definition: SurveyDefinition?
  /// The exports with whatever is declared about them, in the order in which they are read.
  package let exports: [(input: RereadableInput, declared: ExportSource)]
  private let columnLines: ColumnLines?

  /// A survey with its definition, whose exports lie below a folder.
  ///
  /// - Parameter columnLines: where the definition names its columns, for messages.
  /// - Throws: `PipelineError.noSources`.
  package init(
    definition: SurveyDefinition, folder: String, columnLines: ColumnLines? = nil
  ) throws(PipelineError) {
    guard !definition.sources.isEmpty else { throw .noSources(survey: definition.id) }
    name = definition.id
    self.definition = definition
    self.columnLines = columnLines
    exports = definition.sources.map { source in
      let path = source.file.hasPrefix("/") || folder.isEmpty ? source.file : "\(folder)/\(source.file)"
      return (.file(path: path), source)
    }
  }

  /// Bare files.
  ///
  /// - Parameter declared: what a person fixed about all of them; its `file` does not count.
  package init(name: String, files: [RereadableInput], declared: ExportSource = ExportSource(file: "")) {
    self.name = name
    definition = nil
    columnLines = nil
    exports = files.map { file in
      var declared = declared
      declared.file = Self.lastComponent(of: file.name)
      return (file, declared)
    }
  }

  /// The name of a file without its folders, which are nobody's business in a report.
  private static func lastComponent(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Finds out what each export is.
  ///
  /// - Throws: `ReadingError`, `ImportError` or `PipelineError`.
  package func open() throws -> [OpenedExport] {
    try exports.map { try OpenedExport($0.input, declared: $0.declared) }
  }

  /// The importer of an export, after a pass that finds out how its numbers and days are written, where that is open.
  ///
  /// The pass cannot be spared: a cell such as `1.234` in the first record may be settled by one in the last.
  ///
  /// - Parameters:
  ///   - evidence: what is known of the writing from an earlier pass, by the position of the column.
  ///   - seen: the responses that were read from the exports before this one.
  ///   - minimumDuration: below how many seconds a respondent is a speeder; `nil` where nobody is.
  /// - Throws: `ReadingError`, or `PipelineError.unresolvedColumns` with the lines of the definition.
  func importer(
    of export: OpenedExport, layout: ExportLayout, definition: SurveyDefinition, evidence: [Int: NotationEvidence],
    seen: SeenResponses, minimumDuration: Double?
  ) throws -> ResponseImporter {
    var scan = NotationScan(definition: definition, layout: layout, known: evidence)
    if scan.isNeeded { _ = try export.forEachBatch { batch, first in scan.add(batch, from: first) } }
    // Who was too fast for all was left out before these typed responses were written; the median of the rest is another.
    let minimumDuration = export.leftOutBefore[.speeder] > 0 ? nil : minimumDuration
    do {
      return try ResponseImporter(
        definition: definition, layout: layout, file: export.name, evidence: scan.evidence, seen: seen,
        minimumDuration: minimumDuration)
    } catch {
      throw located(error)
    }
  }

  /// Below how many seconds a respondent is a speeder, after a pass over all exports that takes the times of everyone whom
  /// no other rule leaves out; `nil` where the definition keeps speeders or no times are recorded.
  ///
  /// - Throws: what reading and importing throw.
  func speedLimit(
    _ exports: [OpenedExport], layouts: [ExportLayout], definition: SurveyDefinition,
    evidence: [Int: NotationEvidence]
  ) throws -> Double? {
    guard definition.respondents.excludes(.speeder) else { return nil }
    var others = definition
    others.respondents = definition.respondents.dropping([.speeder, .straightLiner])
    var tally = SurveyTally(definition: others)
    var seen = SeenResponses()
    for (export, layout) in zip(exports, layouts) {
      var importer = try importer(
        of: export, layout: layout, definition: others, evidence: evidence, seen: seen, minimumDuration: nil)
      seen = SeenResponses()
      _ = try export.forEachBatch { batch, first in tally.add(importer.responses(of: batch, from: first)) }
      seen = importer.seen
    }
    return QualitySummary.Speeding(tally.quality.durations)?.limit
  }

  /// An error about columns with the lines of the definition, where there is one; else the error as it is.
  private func located(_ error: ImportError) -> any Error {
    guard let columnLines, case .unresolvedColumns(let faults) = error else { return error }
    return PipelineError.unresolvedColumns(
      faults.map { fault in
        let place = columnLines.location(of: fault.column, question: fault.question)
        return Diagnostic("unresolved-column", .error, fault.message, at: place, about: .writing)
      })
  }
}
