import Charting
import Disclosure
import Statistics

extension ReportEdition {
  /// A released figure as charts take it, or the words that say why it is withheld.
  func shown<Value>(_ figure: Released<Value>) -> ChartValue<Value> where Value: Hashable {
    figure.value.map { .shown($0) } ?? .withheld(wording.withheld(figure.withheld ?? .complementary))
  }

  /// A released estimate as charts take it, in the words of its statistic; or the words that say why there is none.
  func shown(_ figure: Released<Estimation>, of statistic: StatisticName) -> ChartValue<ChartEstimate> {
    switch figure.value {
    case .estimated(let estimate):
      let interval = interval(estimate, of: statistic).map { " (\($0))" } ?? ""
      return .shown(
        ChartEstimate(
          estimate.value, estimate.uncertainty, text: value(estimate, of: statistic) + interval, base: estimate.n))
    case .notEstimable(let reason): return .absent(wording.name(reason))
    case nil: return .withheld(wording.withheld(figure.withheld ?? .complementary))
    }
  }

  /// How counts without shares were made.
  var countMethod: String { wording.countMethod(minimum: integer(summary.policy.minimumPercentageBase)) }
}

extension Estimate {
  /// How sure the estimate is, as charts take it.
  var uncertainty: Uncertainty {
    if let interval { return .interval(interval.low...interval.high) }
    return method == .exactCount ? .fullCount : .notEstimable
  }
}
