import SurveyModel

/// The report of one survey: its chapters in reading order.
package enum EventReport {
  /// The report as a tree, before any format.
  package static func document(of material: ReportMaterial, language: ReportLanguage) -> ReportDocument {
    let edition = ReportEdition(material, language: language)
    return ReportDocument(
      language: language, kind: edition.wording.evaluationReport, title: edition.title,
      date: material.date, opening: Opening.blocks(edition),
      sections: [
        ResponseChapter.section(edition), ReadingChapter.section(edition), WeightingChapter.section(edition),
        ResultsChapter.section(edition), ComparisonChapter.section(edition), ChangeChapter.section(edition),
        KeyDriverChapter.section(edition), OpinionChapter.section(edition), ReliabilityChapter.section(edition),
      ].compactMap { $0 } + [
        QualityChapter.section(edition), LimitsChapter.section(edition), SourcesChapter.section(edition),
        DiagnosticsChapter.section(edition),
      ] + (material.guesses.isEmpty ? [] : [GuessesChapter.section(edition)]))
  }
}
