import Statistics
import SurveyModel

/// The mean with Student's t interval; for scales of the codes, to be read after the distribution.
struct MeanStage: StatisticStage {
  var name: StatisticName { .mean }

  func applies(to question: Question) -> Bool { question.isOrdered }

  func estimate(_ values: ValueTally, of question: Question, inference: Inference) -> Estimation {
    values.estimation(of: question) { Location.mean(of: $0, level: inference.level) }
  }

  func weightedEstimate(_ answers: WeightedAnswers, of question: Question, level: Double) -> Estimation? {
    answers.estimation(of: question) { Location.mean(of: $0, level: level) }
  }
}
