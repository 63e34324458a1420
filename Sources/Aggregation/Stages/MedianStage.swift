import Statistics
import SurveyModel

/// The median of the codes or numbers with its exact interval.
struct MedianStage: StatisticStage {
  var name: StatisticName { .median }

  func applies(to question: Question) -> Bool { question.isOrdered }

  func estimate(_ values: ValueTally, of question: Question, inference: Inference) -> Estimation {
    values.estimation(of: question) { Location.median(of: $0, level: inference.level) }
  }
}
