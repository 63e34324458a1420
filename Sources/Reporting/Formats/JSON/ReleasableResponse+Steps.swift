import Disclosure
import SurveyModel

/// The ends of the funnel, as summary.json names them beside the reasons of `Exclusion`.
enum FunnelEnd: String, CaseIterable {
  case records
  case joined
  case respondents
  case complete
}

extension ReleasableResponse {
  /// The funnel from records to complete forms as named counts, in order.
  var funnelSteps: [(step: String, count: Int)] {
    func end(_ end: FunnelEnd, _ count: Int) -> (step: String, count: Int) { (end.rawValue, count) }
    return [end(.records, funnel.records), end(.joined, funnel.joined)]
      + funnel.steps.map { ($0.reason.rawValue, $0.count) }
      + [end(.respondents, funnel.respondents)] + (complete.map { [end(.complete, $0)] } ?? [])
  }
}
