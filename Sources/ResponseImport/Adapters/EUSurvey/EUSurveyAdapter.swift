import SurveyModel

extension Platform {
  /// EUSurvey (European Commission), results saved as CSV.
  package static let euSurvey = Platform(rawValue: "eusurvey")
}

/// EUSurvey's results, saved as CSV from the workbook that the platform exports.
///
/// Three rows with the alias and the date of the export come before the headings, unless somebody deleted them. A matrix
/// is `Title: row`, a table `Title row:column`; ids in brackets may stand behind headings and answers. Several choices are
/// joined by `; `, or split into columns of yes and no behind an empty column of the question. A rating is `4/5`. A blank
/// is no answer or never shown, and there are no partial responses. Source: EUSurvey's export writers; seen in a real
/// export with ids.
package struct EUSurveyAdapter: PlatformAdapter {
  /// The platform.
  package var platform: Platform { .euSurvey }

  private static let exportDates: Set<String> = [
    "export date", "exportdatum", "date d'exportation", "date de l'exportation", "data di esportazione",
    "fecha de exportación",
  ]
  private static let created: Set<String> = [
    "creation date", "erstellungsdatum", "datum der erstellung", "date de création", "data di creazione",
    "fecha de creación",
  ]
  private static let updated: Set<String> = [
    "last update", "letzte aktualisierung", "dernière mise à jour", "ultimo aggiornamento", "última actualización",
  ]
  private static let contributions: Set<String> = [
    "contribution id", "beitrags-id", "id der teilnahme", "identifiant de la contribution", "id contributo",
  ]
  private static let languages: Set<String> = ["languages", "sprachen", "langues", "lingue", "idiomas"]
  private static let others: Set<String> = [
    "invitation number", "einladungsnummer", "numéro d'invitation", "user name", "benutzername", "nom d'utilisateur",
    "total score", "gesamtpunktzahl", "score total",
  ]

  /// Creates the adapter.
  package init() {}

  /// Recognises the alias and the export date on top, or the columns behind the questions.
  package func recognise(_ preview: ExportPreview) -> Recognition? {
    if hasPreamble(preview) {
      return Recognition(confidence: 0.97, because: "the first rows hold Alias and Export Date")
    }
    let headings = Set(preview.trimmedRow(0).map { $0.lowercased() })
    guard !headings.isDisjoint(with: Self.contributions), !headings.isDisjoint(with: Self.languages) else { return nil }
    return Recognition(confidence: 0.9, because: "the headings hold Contribution Id and Languages")
  }

  /// Groups the columns by question, and takes ids off headings and answers.
  package func layout(of preview: ExportPreview) -> ExportLayout {
    let row = headingRow(preview)
    // The rows on top may be shorter than the headings.
    let headings = preview.rows.indices.contains(row) ? preview.rows[row].map(\.trimmed) : []
    func role(_ heading: String) -> Bool {
      let name = heading.lowercased()
      return heading.isEmpty
        || [Self.created, Self.updated, Self.contributions, Self.languages, Self.others].contains { $0.contains(name) }
    }
    func column(_ names: Set<String>) -> Int? { headings.lastIndex { names.contains($0.lowercased()) } }
    let isRecorded = headings.map(role)
    var columns = EUSurveyColumns(headings, isRecorded: isRecorded, headerRows: row + 1, preview: preview).columns
    IdentifierColumns.hide(in: &columns, below: row + 1, of: preview)
    return ExportLayout(
      platform: platform, headerRows: row + 1, columns: columns,
      conventions: ExportConventions(writesYesNoPerOption: true, joinedSeparator: "; "),
      facts: ResponseFacts(
        responseID: column(Self.contributions).map { [$0] } ?? [], started: nil,
        submitted: column(Self.created) ?? column(Self.updated), language: column(Self.languages)))
  }

  private func hasPreamble(_ preview: ExportPreview) -> Bool {
    preview.cell(0, 0).lowercased() == "alias" && Self.exportDates.contains(preview.cell(1, 0).lowercased())
  }

  /// The row of headings: behind the preamble the first one with a filled cell.
  private func headingRow(_ preview: ExportPreview) -> Int {
    guard hasPreamble(preview) else { return 0 }
    let candidates = (2..<min(6, max(2, preview.rows.count)))
    return candidates.first { row in preview.rows[row].contains { !$0.trimmed.isEmpty } } ?? 2
  }
}
