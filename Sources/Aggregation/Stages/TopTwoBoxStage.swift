import Statistics
import SurveyModel

/// The share of the two most favourable answers of a scale whose polarity is declared, with Wilson's interval.
struct TopTwoBoxStage: StatisticStage {
  var name: StatisticName { .topTwoBox }

  func applies(to question: Question) -> Bool { Self.box(of: question) != nil }

  func estimate(_ values: ValueTally, of question: Question, level: Double) -> Estimation {
    guard case .categories(let counts) = values, let box = Self.box(of: question) else {
      return .notEstimable(.noAnswers)
    }
    return Share.wilson(
      successes: box.reduce(0) { $0 + counts[$1] }, of: counts.reduce(0, +), level: level)
  }

  private static func box(of question: Question) -> [Int]? {
    guard case .rating(let scale) = question.kind else { return nil }
    return scale.topTwoBox
  }
}
