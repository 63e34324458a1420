import Statistics
import SurveyModel

/// The share of the two most favourable answers of a scale whose polarity is declared, with Wilson's interval.
struct TopTwoBoxStage: StatisticStage {
  var name: StatisticName { .topTwoBox }

  func applies(to question: Question) -> Bool { question.topTwoBox != nil }

  func estimate(_ values: ValueTally, of question: Question, inference: Inference) -> Estimation {
    guard let box = values.topTwoBox(of: question) else { return .notEstimable(.noAnswers) }
    return inference.share(of: box.chosen, among: box.valid)
  }

  func weightedEstimate(_ answers: WeightedAnswers, of question: Question, level: Double) -> Estimation? {
    question.topTwoBox.map { box in
      Share.wilson(box.reduce(.zero) { $0 + answers.sum(of: $1) }, of: answers.total, level: level)
    }
  }
}

extension ValueTally {
  /// How many gave one of the two most favourable answers, and how many a valid one; `nil` where the question has no top 2
  /// box.
  func topTwoBox(of question: Question) -> (chosen: Int, valid: Int)? {
    guard case .categories(let counts) = self, let box = question.topTwoBox else { return nil }
    return (box.reduce(0) { $0 + counts[$1] }, counts.reduce(0, +))
  }
}

extension Question {
  /// The positions of the two most favourable answers of its scale, if its polarity is declared.
  fileprivate var topTwoBox: [Int]? { keyedScale?.topTwoBox }
}
