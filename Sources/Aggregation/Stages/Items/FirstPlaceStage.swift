import Statistics
import SurveyModel

/// The share of all who ranked anything that gave an item rank 1, with Wilson's interval.
///
/// Tied first places count for each of the items, so that the shares of all items can add up to more than 1.
struct FirstPlaceStage: ItemStatisticStage {
  var name: StatisticName { .firstPlace }

  func estimate(_ values: ValueTally, item: Int, inference: Inference) -> Estimation? {
    guard case .rankings(let tally) = values else { return nil }
    return inference.share(of: tally.rankCounts(of: item).first ?? 0, among: tally.respondents)
  }
}
