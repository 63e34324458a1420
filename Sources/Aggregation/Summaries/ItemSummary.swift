import SurveyModel

/// The figures of one item of a ranking or of a sum that was shared out.
///
/// Not protected: only `Disclosure` may pass it on.
package struct ItemSummary: Sendable, Equatable {
  /// The item.
  package let item: SurveyModel.Category
  /// How many ranked it or shared something out.
  package let count: Int
  /// For a ranking, how many gave the item each rank, from rank 1 on; else empty.
  package let rankCounts: [Int]
  /// The statistics that make sense, in the order of `ItemStatisticStages.all`.
  package let statistics: [AnswerSummary.Statistic]

  /// The figures of every item in questionnaire order; empty for questions without items.
  static func items(of values: ValueTally, question: Question, inference: Inference) -> [ItemSummary] {
    question.kind.items.enumerated().map { position, item in
      let (count, ranks): (Int, [Int]) =
        switch values {
        case .rankings(let tally): (tally.rankers(of: position), tally.rankCounts(of: position))
        default: (values.respondents, [])
        }
      return ItemSummary(
        item: item, count: count, rankCounts: ranks,
        statistics: ItemStatisticStages.all.compactMap { stage in
          stage.estimate(values, item: position, inference: inference).map {
            AnswerSummary.Statistic(name: stage.name, estimation: $0)
          }
        })
    }
  }
}
