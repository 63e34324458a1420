import Statistics
import SurveyModel

/// One statistic: which questions it makes sense for, and its estimate from a tally.
///
/// A new statistic is one file with a type of this protocol and one line in `StatisticStages.all`.
package protocol StatisticStage: Sendable {
  /// The name of the statistic in outputs.
  var name: StatisticName { get }
  /// Whether the statistic makes sense for a question, by its level of measurement and its declared polarity.
  func applies(to question: Question) -> Bool
  /// The estimate from the answers to a question that it applies to.
  func estimate(_ values: ValueTally, of question: Question, inference: Inference) -> Estimation
  /// The estimate from weighted answers to a question that it applies to; `nil` where it is not weighted.
  func weightedEstimate(_ answers: WeightedAnswers, of question: Question, level: Double) -> Estimation?
}

extension StatisticStage {
  /// No weighted form.
  package func weightedEstimate(_ answers: WeightedAnswers, of question: Question, level: Double) -> Estimation? { nil }
}

/// The statistics of all kinds of questions.
package enum StatisticStages {
  /// Every statistic, in the order of outputs.
  package static let all: [any StatisticStage] = [
    TopTwoBoxStage(),
    RecommendationScoreStage(),
    MedianStage(),
    MeanStage(),
    StandardDeviationStage(),
  ]
}

extension ValueTally {
  /// A figure of the answers as numbers with counts: numbers as they are, answers of a scale by their codes.
  ///
  /// Not estimable where so many digits had to be cut that the figure would mislead.
  func estimation(of question: Question, by estimate: (ValueCounts) -> Estimation) -> Estimation {
    switch self {
    case .numbers(let tally):
      tally.isPrecise ? estimate(tally.valueCounts) : .notEstimable(.tooManyDistinctValues)
    case .categories(let counts):
      estimate(ValueCounts(zip(question.kind.categories, counts).map { (Double($0.code), $1) }))
    case .selections, .days, .texts, .rankings, .amounts: .notEstimable(.noAnswers)
    }
  }
}

extension Question {
  /// Whether the answers are ordered numbers or points of an ordered scale.
  var isOrdered: Bool {
    switch kind {
    case .rating, .recommendation, .number: true
    case .single, .multiple, .date, .text, .file, .geopoint, .ranking, .constantSum: false
    }
  }
}
