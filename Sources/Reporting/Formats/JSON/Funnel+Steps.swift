import Disclosure
import SurveyModel

/// The ends of the funnel, as summary.json names them beside the reasons of `Exclusion`.
enum FunnelEnd: String, CaseIterable {
  case records
  case joined
  case respondents
  case complete
}

extension ReleasableResponse.Funnel {
  /// The funnel as named counts, in order.
  var namedSteps: [(step: String, count: Int)] {
    [(FunnelEnd.records.rawValue, records), (FunnelEnd.joined.rawValue, joined)]
      + steps.map { ($0.reason.rawValue, $0.count) } + [(FunnelEnd.respondents.rawValue, respondents)]
  }
}
