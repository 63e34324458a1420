import Statistics
import SurveyModel

/// What those who gave no valid answer could change about the top 2 box of a question.
///
/// Not protected: only `Disclosure` may pass it on.
package struct NonresponseSummary: Sendable, Equatable {
  /// Between which values the share of all persons lies, whatever the others think.
  package let bounds: WorstCaseBounds
  /// How firmly the majority of the valid answers stands for one of all; `nil` where exactly half are in the box.
  package let majority: MajorityFirmness?

  /// Derives the figures from the answers of all respondents.
  ///
  /// Whoever gave no valid answer, for whatever reason, counts as one who could have given any: persons without a form, and
  /// respondents who left the question out or do not know. `nil` where the question has no top 2 box, where nobody or
  /// everybody gave a valid answer, and where some were not asked, so that it is unknown how many it is meant for.
  init?(_ tally: AnswerTally, of question: Question, population: Int) {
    guard question.isPutToEverybody(tally), let box = tally.values.topTwoBox(of: question),
      box.valid > 0, box.valid < population,
      case .bounded(let bounds) = Nonresponse.bounds(successes: box.chosen, of: box.valid, population: population)
    else { return nil }
    self.bounds = bounds
    majority = Nonresponse.majority(successes: box.chosen, of: box.valid, population: population)
  }
}

extension Question {
  /// Whether the question is meant for the whole population: no skip logic is declared or seen.
  func isPutToEverybody(_ tally: AnswerTally) -> Bool { askedIf == nil && tally.missing[.notAsked] == 0 }
}
