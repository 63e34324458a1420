import Aggregation
import Statistics
import SurveyModel

/// The two sides compared on every item, computed from figures that are released and from nothing else.
package struct ReleasableComparisons: Sendable, Equatable {
  /// The positions of the first and of the second side among the groups of the breakdown.
  package let sides: [Int]
  /// The absolute effect below which the sides agree.
  package let margin: Double
  /// The items in questionnaire order.
  package let items: [ReleasableComparison]
  /// How many comparisons each family has: what was declared, and the rest.
  package let familySizes: FamilySizes
  /// Where the analysis departs from what was declared.
  package let deviations: [PlanDeviation]

  /// The sizes of the families that comparisons are corrected in.
  package struct FamilySizes: Sendable, Equatable {
    /// Declared before the answers were looked at; corrected after Holm.
    package let confirmatory: Int
    /// The others; corrected after Benjamini and Hochberg.
    package let exploratory: Int
  }
}

/// The two sides compared on one item.
package struct ReleasableComparison: Sendable, Equatable {
  /// The position of the question among those of the summary.
  package let question: Int
  /// The answer whose choice is compared, for a question with several; else `nil`.
  package let answer: SurveyModel.Category?
  /// Whether the comparison was declared before the answers were looked at.
  package let isDeclared: Bool
  /// The figures; `nil` where the sides cannot be compared from what is released.
  package let figures: ComparisonFamily.Member?
  /// What the comparison says; `nil` where it is withheld.
  package let word: ComparisonWord?
  /// What most of each side say, for a scale with a top 2 box; `nil` where there is none or it is withheld.
  package let consensus: ConsensusWord?
  /// Why figures and word are withheld; `nil` where they are not.
  package let withheld: Withholding?
}

/// Where an analysis departs from its plan.
package enum PlanDeviation: Sendable, Equatable {
  /// The plan does not have the digest that was noted when it was written down.
  case changedPlan
  /// Other sides were asked for than those declared.
  case otherSides
  /// A declared comparison could not be made; by the id of its question.
  case notCompared(question: String)
  /// A declared comparison rests on the top 2 box only, as single answers are withheld; by the id of
  /// its question.
  case boxOnly(question: String)
}
