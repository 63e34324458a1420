import Statistics
import SurveyModel

/// What respondents answered about after compared with what they answered about before, for each declared pair.
package struct ReleasableChanges: Sendable, Equatable {
  /// The pairs in the order of the plan.
  package let items: [ReleasableChange]
  /// How many pairs were declared; their tests are corrected together after Holm.
  package let familySize: Int
  /// Whether the plan is the one whose digest was noted when it was written down; true where none was noted.
  package let followsPlan: Bool
  /// Declared pairs of which a question is not evaluated.
  package let absent: [AnalysisPlan.Pair]
}

/// One declared pair.
package struct ReleasableChange: Sendable, Equatable {
  /// The positions of both questions among those of the summary, that about before first.
  package let questions: QuestionPair
  /// How many answered only the question about before.
  package let onlyBefore: Int
  /// How many answered only the question about after.
  package let onlyAfter: Int
  /// How many of those who answered both went where.
  package let movement: ReleasableMovement
  /// What the change says.
  package let word: ChangeWord
  /// The p-value of the sign test corrected for all declared pairs; `nil` where there is none, and where there are too few
  /// pairs.
  package let adjusted: Double?
  /// Says so where no answers at all could have made the test significant.
  package let unreachable: UnreachableSignificance?
  /// What the differences and the top 2 box add to the movement, over all respondents only; withheld below
  /// `minimumPercentageBase` pairs, and where the table of both answers has small counts.
  package let figures: Released<PairedChange>
  /// How many of each group went where, in the order of `ReleasableBreakdown.groups`; empty without a breakdown, and where
  /// the groups are the answers to one of the two questions.
  package let groups: [Released<ReleasableMovement>]
}

/// How many went towards the favourable end of a scale, stayed, and went away from it: a question with three answers that
/// nobody was asked.
package struct ReleasableMovement: Sendable, Equatable {
  /// How many answered both questions.
  package let n: Int
  /// The three directions, in the order of `MovementDirection`.
  package let steps: [ReleasableStep]
  /// The share up less the share down, with Tango's interval.
  package let balance: Released<Estimation>
  /// The sign test of as many up as down.
  package let signTest: Released<TestOutcome>
}

/// How many went in one direction.
package struct ReleasableStep: Sendable, Equatable {
  /// The direction.
  package let direction: MovementDirection
  /// How many went there.
  package let count: Released<Int>
  /// Their share of those who answered both.
  package let share: Released<Estimation>
}
