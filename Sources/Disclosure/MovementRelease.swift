import Aggregation
import Statistics
import SurveyModel

/// Releases by group how many answers went where between two questions.
///
/// The answers to both questions are released by group too, each as a table of its own. So the movement is withheld not
/// only where its own cells are small: it is released with as many cells as leave every count open that must not be known
/// in any of the three tables (`RespondentExchange`), and every small count of both answers together (`AnswerRotation`), or
/// of no group.
struct MovementRelease {
  /// The answers to both questions.
  let pair: PairSummary
  /// The survey.
  let summary: SurveySummary
  /// For each group why it is withheld throughout the survey, or `nil`.
  let withheld: [Withholding?]
  /// The thresholds.
  let policy: DisclosurePolicy

  /// The movement of each group, in the order of `withheld`; `nil` where already the movement over all respondents would
  /// tell, with the counts of both questions by group, what must not be known.
  func groups() -> [Released<ReleasableMovement>]? {
    let (before, after) = (protection(of: pair.questions.first), protection(of: pair.questions.second))
    let movements = pair.groups.map { Movement(of: $0.differences ?? ValueCounts(pooling: [])) }
    let whole = Movement(of: pair.overall.differences ?? ValueCounts(pooling: []))
    let first = GroupProtection(
      JudgedGroups(
        movements.dropLast().map { row($0, isPrinted: true) }, total: row(whole, isPrinted: false),
        earlier: zip(before.decisions, after.decisions).map { $0 ?? $1 }, isExclusive: true,
        minimum: policy.minimumGroup),
      blocks: MovementDirection.allCases.map { _ in 0 }, minimum: policy.minimumCell)
    let rotation = AnswerRotation(groups: pair.groups, scores: scores, minimum: policy.minimumCell)
    let candidate = candidates(first).first { movement in
      rotation.leavesBothAnswersOpen(behind: movement)
        && RespondentExchange(
          groups: pair.groups, scores: scores, before: before, after: after, movement: movement,
          minimum: policy.minimumCell
        ).leavesOpenWhatMustBe
    }
    guard let candidate else { return nil }
    guard candidate.isWithheld.joined().contains(false) else {
      return first.decisions.map { Released(withheld: $0 ?? .complementary) }
    }
    var released = candidate.decisions.map { Released<ReleasableMovement>(withheld: $0 ?? .complementary) }
    for (group, isWithheld) in zip(candidate.shown, candidate.isWithheld) {
      let isLow = movements[group].n < policy.minimumPercentageBase
      released[group] = Released(
        ReleasableMovement(movements[group], isWithheld: isWithheld, level: summary.level, isLow: isLow))
    }
    return released
  }

  /// What may be withheld, the least first: the fewest cells that protect each other, all of two directions, or all.
  private func candidates(_ first: GroupProtection) -> [GroupProtection] {
    [first]
      + MovementDirection.allCases.reversed().map { kept in
        GroupProtection(
          first, isWithheld: first.shown.map { _ in MovementDirection.allCases.map { $0 != kept } })
      }
      + [GroupProtection(first, isWithheld: first.shown.map { _ in MovementDirection.allCases.map { _ in true } })]
  }

  private func protection(of question: Int) -> GroupProtection {
    GroupRelease(summary.questions[question], withheld: withheld, policy: policy).protection
  }

  private func row(_ movement: Movement, isPrinted: Bool) -> GroupedCounts.Row {
    GroupedCounts.Row(
      counts: MovementDirection.allCases.map { movement[$0] }, valid: movement.n, isPrinted: isPrinted)
  }

  /// The scores of the answers that are values, in the order of the released categories; the same for both questions.
  private var scores: [Double] {
    let question = summary.definition.questions[pair.questions.first]
    return zip(question.kind.categories, question.favourScores ?? []).filter { $0.0.missing == nil }.map(\.1)
  }
}
