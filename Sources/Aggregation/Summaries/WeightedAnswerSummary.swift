import Statistics
import SurveyModel

/// The weighted answers to one question, as figures over all respondents with a weight.
///
/// Not protected: only `Disclosure` may pass it on.
package struct WeightedAnswerSummary: Sendable, Equatable {
  /// The number of respondents with a weight and a value.
  package let n: Int
  /// How many equally weighted answers would be worth as much (Kish 1965); 0 without any.
  package let effectiveNumber: Double
  /// The weighted share of every answer on offer that is a value, in questionnaire order; empty for numbers.
  package let shares: [Estimation]
  /// The statistics that are weighted, in the order of `StatisticStages.all`.
  package let statistics: [AnswerSummary.Statistic]

  /// Derives the figures; `nil` where the question is of a kind that is not weighted.
  init?(_ answers: WeightedAnswers, of question: Question, level: Double) {
    guard question.isWeighted else { return nil }
    let total = answers.total
    n = total.n
    effectiveNumber = total.effectiveNumber
    let categories = question.kind.categories
    shares = categories.indices.filter { categories[$0].missing == nil }.map {
      Share.wilson(answers.sum(of: $0), of: total, level: level)
    }
    statistics = StatisticStages.all.filter { $0.applies(to: question) }.compactMap { stage in
      stage.weightedEstimate(answers, of: question, level: level).map {
        AnswerSummary.Statistic(name: stage.name, estimation: $0)
      }
    }
  }
}

extension Question {
  /// Whether figures of the question are weighted; those that are not published by group are not.
  fileprivate var isWeighted: Bool {
    switch kind {
    case .single, .rating, .multiple, .recommendation, .number: true
    case .date, .text, .file, .geopoint, .ranking, .constantSum: false
    }
  }
}
