import Statistics
import SurveyModel

/// The Net Promoter Score of a recommendation question; only respondents who gave a number count.
struct RecommendationScoreStage: StatisticStage {
  var name: StatisticName { .recommendationScore }

  func applies(to question: Question) -> Bool { question.kind == .recommendation }

  func estimate(_ values: ValueTally, of question: Question, inference: Inference) -> Estimation {
    guard case .categories(let counts) = values else { return .notEstimable(.noAnswers) }
    return NetPromoterScore(countsByRating: counts).estimate(level: inference.level)
  }

  func weightedEstimate(_ answers: WeightedAnswers, of question: Question, level: Double) -> Estimation? {
    answers.estimation(of: question) { WeightedNetPromoterScore(ratings: $0).estimate(level: level) }
  }
}
