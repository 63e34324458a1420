import CSVReading
import ResponseImport
import SurveyModel

/// A definition made up from bare exports, with the layouts as the look of the columns completed them.
package struct DefinitionGuess {
  /// The definition with its guesses.
  package let guessed: GuessedDefinition
  /// One layout an export.
  package let layouts: [ExportLayout]
  /// What the columns look like over all exports.
  package let profiles: [ColumnProfile]
  /// What was put right while reading.
  package let diagnostics: [Diagnostic]
  /// What the platform says became of the records, over all exports.
  package let dispositions: DispositionCensus
  /// How many records hold anything, over all exports.
  package let records: Int

  /// Whether trials by those who made the form are kept, because the exports hold no other response.
  package var keepsTrials: Bool { dispositions.holdsOnlyTrials }

  /// What the cells of the columns show about the writing of numbers and days, by the position of the column; without the
  /// columns that are written in different ways, if that may be so because different exports are.
  var notationEvidence: [Int: NotationEvidence] {
    let known = profiles.enumerated().filter { layouts.count == 1 || !$0.element.notation.isContradictory }
    return Dictionary(uniqueKeysWithValues: known.map { ($0.offset, $0.element.notation) })
  }

  /// Reads all records once and makes up a definition.
  ///
  /// - Throws: `ReadingError`, or `PipelineError.differentHeadings` where the exports are not of one form, or
  ///   `PipelineError.sameExport`.
  package static func guess(_ exports: [OpenedExport], id: String) throws -> DefinitionGuess {
    let first = exports[0]
    var log = DiagnosticLog()
    var census = DispositionCensus()
    var register = ExportRegister()
    var profiler = ColumnProfiler(columnCount: first.layout.columns.count, groups: first.layout.answerGroups)
    for export in exports {
      guard export.layout.columns.map(\.header) == first.layout.columns.map(\.header) else {
        throw PipelineError.differentHeadings(first.input.name, export.input.name)
      }
      let reading = try export.forEachBatch { batch, from in
        profiler.add(batch, from: from)
        census.add(batch, from: from, facts: export.layout.facts)
      }
      try register.add(export, sha256: reading.sha256)
      log.merge(reading.problems, file: export.name)
    }
    let profiles = profiler.profiles
    let blankMark = BlankMark.find(
      in: profiles, records: profiler.recordCount, conventions: first.layout.conventions)
    let layouts = exports.map { export in
      var layout = export.layout
      layout.conventions.blankMark = blankMark
      return layout
    }
    let sources = exports.map {
      ExportSource(
        file: $0.name, platform: $0.layout.platform.rawValue, encoding: $0.declared.encoding,
        delimiter: $0.declared.delimiter, blankMark: blankMark, notation: $0.declared.notation)
    }
    let respondents =
      census.holdsOnlyTrials ? RespondentRules(keeping: [.test, .preview]) : RespondentRules()
    let guessed = DefinitionGuesser.guess(
      id: id, sources: sources, layout: layouts[0], profiles: profiles, groups: profiler.groups,
      respondents: respondents)
    return DefinitionGuess(
      guessed: guessed.inMainLanguage, layouts: layouts, profiles: profiles, diagnostics: log.entries,
      dispositions: census, records: profiler.recordCount)
  }
}
