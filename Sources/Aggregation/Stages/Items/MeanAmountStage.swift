import Statistics
import SurveyModel

/// The mean amount that an item got from those who shared something out, with Student's t interval.
struct MeanAmountStage: ItemStatisticStage {
  var name: StatisticName { .mean }

  func estimate(_ values: ValueTally, item: Int, inference: Inference) -> Estimation? {
    values.amounts(of: item).map { tally in
      tally.isPrecise
        ? Location.mean(of: tally.valueCounts, level: inference.level) : .notEstimable(.tooManyDistinctValues)
    }
  }
}

extension ValueTally {
  /// The amounts that an item got, or `nil` where nothing was shared out.
  func amounts(of item: Int) -> NumberTally? {
    if case .amounts(let tally) = self { tally.amounts[item] } else { nil }
  }
}
