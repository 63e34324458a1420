import Disclosure
import SurveyModel

/// How closely the ratings go together with that of the whole event: an association, never a cause.
enum KeyDriverChapter {
  /// The chapter; `nil` where no rating of the whole event is declared.
  static func section(_ edition: ReportEdition) -> ReportSection? {
    guard let drivers = edition.summary.keyDrivers else { return nil }
    let overall = edition.fullText(of: edition.summary.questions[drivers.overall].question)
    return ReportSection(
      id: "key-drivers", title: RichText(edition.wording.keyDriversTitle),
      blocks: [
        .paragraph(edition.wording.keyDriversLead(overall)), .paragraph(edition.wording.keyDriversOrder),
        KeyDriverFigure.figure(of: .survey, in: edition).map(ReportBlock.figure)
          ?? .table(KeyDriverTable.table(of: drivers, in: edition)),
      ])
  }
}
