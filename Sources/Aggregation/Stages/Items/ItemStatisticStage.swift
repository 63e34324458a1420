import Statistics
import SurveyModel

/// One statistic of a single item of a question about several items.
///
/// A new one is one file with a type of this protocol and one line in `ItemStatisticStages.all`.
package protocol ItemStatisticStage: Sendable {
  /// The name of the statistic in outputs.
  var name: StatisticName { get }
  /// The estimate for the item at a position, or `nil` where the statistic makes no sense for such answers.
  func estimate(_ values: ValueTally, item: Int, inference: Inference) -> Estimation?
}

/// The statistics of the items of all kinds of questions.
package enum ItemStatisticStages {
  /// Every statistic, in the order of outputs.
  package static let all: [any ItemStatisticStage] = [
    FirstPlaceStage(),
    MeanRankStage(),
    MeanAmountStage(),
    MedianAmountStage(),
  ]
}
