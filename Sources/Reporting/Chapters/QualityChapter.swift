import Disclosure
import SurveyModel

/// What was noticed about the quality of the data.
enum QualityChapter {
  /// The chapter.
  static func section(_ edition: ReportEdition) -> ReportSection {
    let (wording, quality) = (edition.wording, edition.summary.quality)
    let findings = QualityTable.findings(quality, in: edition)
    var blocks: [ReportBlock] = [.paragraph(findings == nil ? wording.qualityNone : wording.qualityText)]
    if let findings { blocks.append(.table(findings)) }
    if let languages = QualityTable.languages(quality, in: edition) { blocks.append(.table(languages)) }
    if edition.summary.exports.count > 1 { blocks.append(.table(QualityTable.exports(edition))) }
    return ReportSection(id: "quality", title: RichText(wording.qualityTitle), blocks: blocks)
  }
}
