import Statistics
import SurveyModel

/// The answers of the same respondents to two ratings, as numbers that grow with favour.
///
/// Not protected: only `Disclosure` may pass it on.
package struct PairSummary: Sendable, Equatable {
  /// The positions of the two questions.
  package let questions: QuestionPair
  /// The answers of all respondents who gave both.
  package let overall: PairedCounts
  /// The same for each group of the breakdown, in the order of `Breakdown.groups`, and last for those without one; without a
  /// breakdown all respondents alone.
  package let groups: [PairedCounts]

  /// Derives the figures from a tally; `nil` where a question has no favourable end.
  init?(_ tally: PairedTally, questions: QuestionPair, definition: SurveyDefinition) {
    guard let first = definition.questions[questions.first].favourScores,
      let second = definition.questions[questions.second].favourScores
    else { return nil }
    self.questions = questions
    groups = tally.groups(first: first, second: second)
    overall = groups.dropFirst().reduce(groups[0]) { $0.merged(with: $1) }
  }
}
