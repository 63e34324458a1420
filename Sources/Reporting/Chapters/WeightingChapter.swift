import Charting
import Disclosure
import SurveyModel

/// How the respondents were weighted, how near that brings them to the population, and what it cannot do.
enum WeightingChapter {
  /// The chapter; `nil` where no weights are asked for.
  static func section(_ edition: ReportEdition) -> ReportSection? {
    guard let method = WeightingSentences.method(in: edition) else { return nil }
    let wording = edition.wording
    let outcome = WeightingSentences.outcome(in: edition)
    var blocks: [ReportBlock] = [.paragraph(method), .paragraph(wording.weightingLimit)]
    if let table = WeightingTable.table(in: edition) {
      blocks += [.table(table), .list(outcome)]
    } else {
      blocks.append(.notice(title: wording.notWeighted.plain, text: outcome.last ?? ""))
    }
    if edition.summary.weighting?.refusal == nil {
      let minimum = edition.integer(edition.summary.policy.minimumGroup)
      blocks.append(.paragraph(wording.weightingProtection(minimumGroup: minimum)))
    }
    return ReportSection(id: "weighting", title: RichText(wording.weightingTitle), blocks: blocks)
  }
}
