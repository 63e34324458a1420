import Disclosure
import Statistics

extension ReportEdition {
  /// A cell for a figure that is not there, for a reason.
  func cell(_ reason: Withholding) -> ReportTable.Cell {
    switch reason {
    case .lowBase: .sign(.unreliable, meaning: wording.withheld(reason))
    // One meaning for all three, so that a sign does not tell which of two cells is the small one.
    case .smallGroup, .smallCell, .complementary: .sign(.confidential, meaning: wording.withheld(.complementary))
    }
  }

  /// A cell for a count.
  func cell(_ count: Released<Int>) -> ReportTable.Cell {
    if let reason = count.withheld { return cell(reason) }
    return .figure(integer(count.value ?? 0), detail: nil)
  }

  /// A cell for a count of persons outside a breakdown, of which a small one is known to be "fewer than 5".
  func cell(ofPersons count: Released<Int>) -> ReportTable.Cell {
    count.withheld == .smallCell ? .figure(fewerThanMinimum, detail: nil) : cell(count)
  }

  /// A cell for a count with its share and the interval of the share; the count alone where the base is too small.
  func cell(_ category: ReleasableCategory) -> ReportTable.Cell {
    guard let count = category.count.value, let share = share(category.share) else { return cell(category.count) }
    return .figure("\(integer(count)) (\(share.value))", detail: share.interval)
  }

  /// A cell for a statistic with its interval.
  func cell(_ statistic: ReleasableStatistic) -> ReportTable.Cell { cell(statistic.estimation, of: statistic.name) }

  /// A cell for an estimate in the words of a statistic, with its interval.
  func cell(_ estimation: Released<Estimation>, of statistic: StatisticName) -> ReportTable.Cell {
    if let reason = estimation.withheld { return cell(reason) }
    switch estimation.value {
    case .estimated(let estimate):
      return .figure(value(estimate, of: statistic), detail: interval(estimate, of: statistic))
    case .notEstimable(let reason): return .sign(.notMeaningful, meaning: wording.name(reason))
    case nil: return cell(.complementary)
    }
  }
}
