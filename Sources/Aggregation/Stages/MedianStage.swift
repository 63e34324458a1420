import Statistics
import SurveyModel

/// The median of the codes or numbers with its exact interval.
struct MedianStage: StatisticStage {
  var name: StatisticName { .median }

  func applies(to question: Question) -> Bool { question.isOrdered }

  func estimate(_ values: ValueTally, of question: Question, inference: Inference) -> Estimation {
    values.estimation(of: question) { Location.median(of: $0, level: inference.level) }
  }

  /// Of points of a scale only: the median of numbers depends on more of them than may be released by group.
  func weightedEstimate(_ answers: WeightedAnswers, of question: Question, level: Double) -> Estimation? {
    guard !question.kind.categories.isEmpty else { return nil }
    return answers.estimation(of: question) { Location.median(of: $0, level: level) }
  }
}
