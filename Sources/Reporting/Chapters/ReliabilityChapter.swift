import Disclosure
import Statistics
import SurveyModel

/// How far the items of each battery measure one thing, and what that does not say.
enum ReliabilityChapter {
  /// The chapter; `nil` where no battery is one of ratings on one scale.
  static func section(_ edition: ReportEdition) -> ReportSection? {
    let batteries = edition.summary.reliability
    guard !batteries.isEmpty else { return nil }
    return ReportSection(
      id: "reliability", title: RichText(edition.wording.reliabilityTitle),
      blocks: [.paragraph(edition.wording.reliabilityLimits)],
      sections: batteries.compactMap { section($0, in: edition) })
  }

  private static func section(_ reliability: ReleasableReliability, in edition: ReportEdition) -> ReportSection? {
    guard let battery = edition.summary.definition.battery(reliability.battery) else { return nil }
    let (wording, title) = (edition.wording, edition.text(of: battery))
    var blocks = ReliabilitySentences.sentences(about: reliability, in: edition).map(ReportBlock.paragraph)
    if reliability[.alpha]?.value != nil {
      blocks.append(.table(ReliabilityTable.coefficients(of: reliability, battery: title, in: edition)))
      if let items = ReliabilityTable.items(of: reliability, battery: title, in: edition) {
        blocks.append(.table(items))
      } else {
        blocks.append(.paragraph(wording.itemFiguresWithheld))
      }
      let findings = ReliabilitySentences.findings(about: reliability, in: edition)
      if !findings.isEmpty { blocks += [.paragraph(wording.findingsLead), .list(findings)] }
    }
    return ReportSection(id: "reliability-\(edition.identifiers.name(of: battery))", title: title, blocks: blocks)
  }
}
