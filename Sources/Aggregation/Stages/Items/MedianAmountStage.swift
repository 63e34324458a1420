import Statistics
import SurveyModel

/// The median amount that an item got from those who shared something out.
struct MedianAmountStage: ItemStatisticStage {
  var name: StatisticName { .median }

  func estimate(_ values: ValueTally, item: Int, inference: Inference) -> Estimation? {
    values.amounts(of: item).map { tally in
      tally.isPrecise ? Location.median(of: tally.valueCounts) : .notEstimable(.tooManyDistinctValues)
    }
  }
}
