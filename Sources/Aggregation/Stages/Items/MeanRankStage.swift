import Statistics
import SurveyModel

/// The mean place of an item among those who ranked it, with Student's t interval; 1 is the first place.
///
/// Tied items share the mean of the places they take up together (`Midranks`; Kendall 1945), so that it makes no
/// difference whether two first places are followed by a 2 or a 3. For complete rankings the mean rank orders the items
/// as the Borda count does, which is k less the mean rank for each respondent (Marden 1995, "Analyzing and Modeling Rank
/// Data", §2).
struct MeanRankStage: ItemStatisticStage {
  var name: StatisticName { .meanRank }

  func estimate(_ values: ValueTally, item: Int, inference: Inference) -> Estimation? {
    guard case .rankings(let tally) = values else { return nil }
    return Location.mean(of: tally.places(of: item), level: inference.level)
  }
}
