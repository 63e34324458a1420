import Disclosure
import SurveyModel

extension WeightingRefusal {
  /// The words by which outputs for programs name the refusals.
  enum Word: String, CaseIterable {
    case questionLeftOut = "question-left-out"
    case noRespondents = "no-respondents"
    case emptyAnswer = "empty-answer"
    case answerOutsidePopulation = "answer-outside-population"
    case trimTooLow = "trim-too-low"
    case notConverged = "not-converged"
  }

  /// The word for it.
  var word: Word {
    switch self {
    case .questionLeftOut: .questionLeftOut
    case .noRespondents: .noRespondents
    case .emptyAnswer: .emptyAnswer
    case .answerOutsidePopulation: .answerOutsidePopulation
    case .trimTooLow: .trimTooLow
    case .notConverged: .notConverged
    }
  }

  /// The question and the answer that it is about, where it is about one.
  var place: (question: String?, answer: SurveyModel.Category?) {
    switch self {
    case .questionLeftOut(let question): (question, nil)
    case .noRespondents, .notConverged: (nil, nil)
    case .emptyAnswer(let question, let answer), .answerOutsidePopulation(let question, let answer),
      .trimTooLow(let question, let answer):
      (question, answer)
    }
  }
}

extension WeightingRefusal.Word: ExplainedWord {
  var meaning: String {
    switch self {
    case .questionLeftOut: "A target question is not evaluated."
    case .noRespondents: "Nobody answered all target questions."
    case .emptyAnswer: "The population has people who would give the answer, and no respondent gave it."
    case .answerOutsidePopulation: "Respondents gave the answer, and by its target nobody of the population would."
    case .trimTooLow: "Even with every weight at its limit the answer stays below its share of the population."
    case .notConverged:
      "No weights were found that meet all targets; they contradict each other in what respondents gave."
    }
  }
}
