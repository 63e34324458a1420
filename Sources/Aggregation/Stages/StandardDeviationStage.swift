import Statistics
import SurveyModel

/// The sample standard deviation of the codes or numbers.
struct StandardDeviationStage: StatisticStage {
  var name: StatisticName { .standardDeviation }

  func applies(to question: Question) -> Bool { question.isOrdered }

  func estimate(_ values: ValueTally, of question: Question, inference: Inference) -> Estimation {
    values.estimation(of: question) { Dispersion.standardDeviation(of: $0) }
  }
}
