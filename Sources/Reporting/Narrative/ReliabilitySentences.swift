import Disclosure
import Statistics
import SurveyModel

/// What the reliability of a battery is and rests on, without a verdict.
enum ReliabilitySentences {
  /// How many rated every item, and alpha with its interval or the reason why there is none.
  static func sentences(about reliability: ReleasableReliability, in edition: ReportEdition) -> [RichText] {
    let wording = edition.wording
    let base = wording.completeRatings(
      edition.integer(reliability.completeRespondents), of: edition.integer(reliability.respondents),
      items: edition.integer(reliability.items.count))
    guard let alpha = reliability[.alpha] else { return [base] }
    if alpha.withheld == .lowBase {
      return [base, wording.reliabilityTooFew(edition.integer(edition.summary.policy.minimumPercentageBase))]
    }
    if alpha.withheld != nil { return [base, wording.reliabilityWithheld] }
    switch alpha.value {
    case .estimated(let estimate):
      let value = edition.coefficient(estimate.value)
      guard let interval = edition.coefficientInterval(estimate) else { return [base, wording.alpha(value)] }
      return [base, wording.alpha(value, interval: interval, level: edition.level)]
    case .notEstimable(let reason): return [base, wording.noAlpha(wording.name(reason))]
    case nil: return [base]
    }
  }

  /// What stands against reading the coefficients at face value, one point a finding.
  static func findings(about reliability: ReleasableReliability, in edition: ReportEdition) -> [RichText] {
    reliability.findings.map { finding in
      let items = finding.items.map { item in
        edition.wording.quoted(
          edition.text(of: edition.summary.questions[reliability.items[item].question].question))
      }
      return edition.wording.finding(finding.kind, edition.wording.all(items))
    }
  }
}
