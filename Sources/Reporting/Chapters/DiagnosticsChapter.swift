import Disclosure
import SurveyModel

/// What was noticed while the files were read; never a respondent's words.
enum DiagnosticsChapter {
  /// The chapter.
  static func section(_ edition: ReportEdition) -> ReportSection {
    let (wording, diagnostics) = (edition.wording, edition.summary.diagnostics)
    guard !diagnostics.isEmpty else {
      return ReportSection(
        id: "diagnostics", title: RichText(wording.diagnosticsTitle), blocks: [.paragraph(wording.diagnosticsNone)])
    }
    let table = ReportTable(
      caption: wording.diagnosticsCaption, rowTitle: wording.code,
      columns: [
        ReportTable.Column(wording.severity, isNumeric: false), ReportTable.Column(wording.message, isNumeric: false),
        ReportTable.Column(wording.location, isNumeric: false), ReportTable.Column(wording.occurrences),
      ],
      rows: diagnostics.map { diagnostic in
        ReportTable.Row(
          RichText(diagnostic.code, .code),
          [
            .text(RichText(wording.severity(diagnostic.severity))), .text(edition.english(diagnostic.message)),
            .text(place(diagnostic.location, in: edition)),
            edition.cell(ofPersons: diagnostic.occurrences),
          ])
      })
    return ReportSection(
      id: "diagnostics", title: RichText(wording.diagnosticsTitle),
      blocks: [.paragraph(wording.diagnosticsText), .table(table)])
  }

  private static func place(_ location: SourceLocation, in edition: ReportEdition) -> RichText {
    edition.wording.location(
      file: location.file, line: location.line.map { String($0) },
      column: location.column.map { RichText($0, .code) })
  }
}

extension ReportEdition {
  /// A message of the program, which speaks English.
  func english(_ message: String) -> RichText {
    RichText(message, .survey(language: language == .english ? nil : ReportLanguage.english.rawValue))
  }
}
