import Disclosure
import Statistics

/// What bases, intervals and signs mean, and which thresholds were in force.
enum ReadingChapter {
  /// The chapter; it explains only what the report contains.
  static func section(_ edition: ReportEdition) -> ReportSection {
    let (wording, summary) = (edition.wording, edition.summary)
    var points = [
      wording.basesExplained(), wording.intervalsExplained(level: edition.level),
      wording.lowBasesExplained(minimum: edition.integer(summary.policy.minimumPercentageBase)),
      wording.zeroExplained,
    ]
    if let persons = edition.finitePopulation {
      points.insert(wording.finitePopulationExplained(persons: persons), at: 2)
    }
    if summary.breakdown != nil {
      let group = edition.integer(summary.policy.minimumGroup)
      points.append(
        summary.policy.minimumCell > 1
          ? wording.groupsExplained(
            minimumGroup: group, largestSmallCell: edition.integer(summary.policy.minimumCell - 1))
          : wording.groupsExplained(minimumGroup: group))
    }
    let statistics = Set(summary.questions.flatMap(\.overall.statistics).map(\.name))
    if statistics.contains(.topTwoBox) { points.append(wording.topTwoExplained) }
    if summary.questions.contains(where: { $0.nonresponse?.value != nil }) {
      points.append(wording.nonresponseExplained)
    }
    if statistics.contains(.recommendationScore) { points.append(wording.scoreExplained) }
    if summary.changes != nil { points.append(wording.changesExplained) }
    if summary.keyDrivers != nil { points.append(wording.keyDriversExplained) }
    if summary.reliability.contains(where: { $0[.alpha]?.value != nil }) {
      points.append(wording.reliabilityExplained)
    }
    return ReportSection(id: "reading", title: RichText(wording.readingTitle), blocks: [.list(points)])
  }
}
