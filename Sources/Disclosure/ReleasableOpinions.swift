import Statistics
import SurveyModel

/// Opinion groups and what unites or divides them, computed from figures that are released and from nothing else.
package struct ReleasableOpinions: Sendable, Equatable {
  /// Where the groups come from.
  package enum Origin: Sendable, Equatable {
    /// They are the groups of the breakdown.
    case breakdown
    /// They were found from the votes: with the mean silhouette of every number of groups that was tried.
    case votes([OpinionGroups.Separation])
  }

  /// One group.
  package struct Group: Sendable, Equatable {
    /// The answer of the breakdown question that makes the group; `nil` for one that was found from the votes.
    package let category: SurveyModel.Category?
    /// How many respondents it has.
    package let size: Int
  }

  /// The groups with what they say to each statement.
  package struct Judged: Sendable, Equatable {
    /// Where the groups come from.
    package let origin: Origin
    /// The groups that have any respondents.
    package let groups: [Group]
    /// The statements, in questionnaire order.
    package let statements: [Statement]
    /// The statements typical of each group, the most typical first.
    package let typical: [[Typical]]
  }

  /// What the groups say to one statement.
  package struct Statement: Sendable, Equatable {
    /// The position of the question among those of the summary.
    package let question: Int
    /// The votes of each group; empty where they are withheld or a group has none.
    package let votes: [Votes]
    /// What they say together; `nil` where it is withheld or a group has no votes on it.
    package let verdict: GroupVerdict?
    /// The stance that the verdict is about; `nil` where it is undecided or withheld.
    package let stance: Stance?
    /// The product over all groups of (agree + 1) / (n + 2), by which statements that unite are ordered.
    package let consensus: Double?
    /// Why the votes are withheld; `nil` where they are not.
    package let withheld: Withholding?
  }

  /// A stance on a statement that a group takes more often than all others.
  package struct Typical: Sendable, Equatable {
    /// The position of the question among those of the summary.
    package let question: Int
    /// The stance.
    package let stance: Stance
    /// How many of the group took it.
    package let successes: Int
    /// How many of the group voted on the statement.
    package let n: Int
    /// The share of the group divided by that of all others together, both drawn a little towards one half.
    package let ratio: Double
  }

  /// The votes of one group on a statement.
  package struct Votes: Sendable, Equatable {
    /// How many voted.
    package let n: Int
    /// The share who agree, with an interval that holds together with those of all other statements, groups and stances.
    package let agree: Released<Estimation>
    /// The share who disagree, likewise.
    package let disagree: Released<Estimation>
  }

  /// What there is to say.
  package enum Outcome: Sendable, Equatable {
    /// Groups and their votes.
    case judged(Judged)
    /// No groups that could be shown.
    case refused(OpinionGroupsRefusal)
    /// A group is too small, or too few are in none.
    case withheld(Withholding)
  }

  /// The id of the battery.
  package let battery: String
  /// What there is to say.
  package let outcome: Outcome
}

extension ReleasableOpinions {
  /// Whether groups are shown that were found from the votes.
  var areGroupsFound: Bool {
    guard case .judged(let judged) = outcome, case .votes = judged.origin else { return false }
    return true
  }
}
