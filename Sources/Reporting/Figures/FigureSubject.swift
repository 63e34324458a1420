import Disclosure
import SurveyModel

/// What a figure can be about.
enum FigureSubject {
  /// One question.
  case question(ReleasableQuestion)
  /// A battery with its items.
  case battery(ResultItem)
  /// The survey as a whole.
  case survey

  /// The question; `nil` for anything else.
  var question: ReleasableQuestion? {
    if case .question(let question) = self { question } else { nil }
  }

  /// The questions that are meant, every one of the survey where it is the survey as a whole.
  func questions(of summary: ReleasableSummary) -> [ReleasableQuestion] {
    switch self {
    case .question(let question): [question]
    case .battery(let item): item.questions
    case .survey: summary.questions
    }
  }

  /// The subject of an id: a question, or a battery; `nil` where there is neither.
  init?(_ id: String, in summary: ReleasableSummary) {
    if let question = summary.questions.first(where: { $0.question.id == id }) {
      self = .question(question)
    } else if let item = ResultItem.items(of: summary).first(where: { $0.battery?.id == id }) {
      self = .battery(item)
    } else {
      return nil
    }
  }
}
