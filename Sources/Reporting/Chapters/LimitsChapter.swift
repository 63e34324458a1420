import Disclosure
import SurveyModel

/// What the figures do not show.
enum LimitsChapter {
  /// Below how many forms the report warns of single answers.
  private static let fewForms = 100

  /// The chapter.
  static func section(_ edition: ReportEdition) -> ReportSection {
    let (wording, summary) = (edition.wording, edition.summary)
    let correction = edition.finitePopulation.map { wording.finitePopulationLimit(persons: $0) }
    var points = [wording.selfSelected, correction, wording.design(summary.definition.design)].compactMap { $0 }
    if let weights = summary.definition.weights, summary.weighting == nil {
      points.append(wording.weightsUnused(source: edition.text(weights.source)))
    }
    if summary.response.returned < fewForms {
      points.append(wording.fewForms(edition.integer(summary.response.returned)))
    }
    let low = summary.questions.count { question in
      question.overall.categories.contains { $0.share.withheld == .lowBase }
    }
    if low > 0 {
      points.append(
        wording.lowQuestions(
          low, number: edition.integer(low), minimum: edition.integer(summary.policy.minimumPercentageBase)))
    }
    if let breakdown = summary.breakdown {
      points.append(summary.comparisons == nil ? wording.noComparison : wording.comparisonsMade)
      let withheld = breakdown.groups.count { $0.withheld != nil }
      if withheld > 0 { points.append(wording.withheldGroups(withheld, number: edition.integer(withheld))) }
    }
    return ReportSection(id: "limits", title: RichText(wording.limitsTitle), blocks: [.list(points)])
  }
}
