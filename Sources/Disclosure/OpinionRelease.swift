import Aggregation
import Statistics
import SurveyModel

/// Releases what opinion groups say to the statements of a battery.
///
/// Where there is a breakdown its groups are judged, from what is released of them. Only without one are the groups shown
/// that were found from the votes: two ways of grouping the same respondents can differ by a single one, whose votes
/// subtraction would give. All of the groups are shown or none, as what unites them is said of all.
struct OpinionRelease {
  /// The questions with their released figures.
  let questions: [ReleasableQuestion]
  /// The groups of the breakdown, where there is one.
  let breakdown: ReleasableBreakdown?
  /// The thresholds.
  let policy: DisclosurePolicy
  /// The confidence level of all verdicts together.
  let level: Double

  /// What is said of each battery of statements.
  func opinions(_ batteries: [Battery], found: [OpinionSummary]) -> [ReleasableOpinions] {
    batteries.filter(\.hasOpinionGroups).compactMap { battery in
      if let breakdown {
        return ReleasableOpinions(battery: battery.id, outcome: judged(battery, by: breakdown))
      }
      return found.first { $0.battery == battery.id }.map {
        ReleasableOpinions(battery: battery.id, outcome: judged($0.outcome))
      }
    }
  }

  private func judged(_ battery: Battery, by breakdown: ReleasableBreakdown) -> ReleasableOpinions.Outcome {
    let members = breakdown.groups.indices.filter { breakdown.groups[$0].size > 0 }
    if let withheld = members.compactMap({ breakdown.groups[$0].withheld }).first { return .withheld(withheld) }
    guard members.count >= 2 else { return .withheld(.smallGroup) }
    let statements = questions.indices.filter { questions[$0].question.battery == battery.id }
    return .judged(
      judge(
        statements.map { question in (question, members.map { questions[question].groups[$0] }) },
        groups: members.map {
          ReleasableOpinions.Group(category: breakdown.groups[$0].category, size: breakdown.groups[$0].size)
        }, origin: .breakdown))
  }

  private func judged(_ outcome: OpinionSummary.Outcome) -> ReleasableOpinions.Outcome {
    switch outcome {
    case .refused(let refusal): return .refused(refusal)
    case .groups(let found):
      let decisions = GroupSuppression(
        sizes: found.sizes, ungrouped: found.ungrouped, minimum: policy.minimumGroup
      ).decide(earlier: found.sizes.map { _ in nil })
      if let withheld = decisions.compactMap({ $0 }).first { return .withheld(withheld) }
      let statements = found.statements.compactMap { statement in
        questions.firstIndex { $0.question.id == statement.question.id }.map {
          ($0, GroupRelease(statement, withheld: decisions, policy: policy).groups())
        }
      }
      return .judged(
        judge(
          statements, groups: found.sizes.map { ReleasableOpinions.Group(category: nil, size: $0) },
          origin: .votes(found.separations)))
    }
  }

  /// What groups say to statements, by what is released of them.
  private func judge(
    _ answers: [(question: Int, groups: [Released<ReleasableGroupAnswers>])], groups: [ReleasableOpinions.Group],
    origin: ReleasableOpinions.Origin
  ) -> ReleasableOpinions.Judged {
    let votes = answers.map {
      ReleasedVotes($0.groups, of: questions[$0.question].question.kind, minimum: policy.minimumPercentageBase)
    }
    let shown = votes.indices.filter { votes[$0].withheld == nil }
    let agreements = GroupAgreement.ofAllStatements(
      GroupVotes(statements: shown.map { votes[$0].counts }, groupCount: groups.count), level: level)
    let byStatement = Dictionary(uniqueKeysWithValues: agreements.map { (shown[$0.statement], $0) })
    let whole = shown.filter { votes[$0].stances.count == Stance.allCases.count }
    let typical = RepresentativeStatements.ofEachGroup(
      GroupVotes(statements: whole.map { votes[$0].counts }, groupCount: groups.count))
    return ReleasableOpinions.Judged(
      origin: origin, groups: groups,
      statements: answers.indices.map { index in
        votes[index].statement(answers[index].question, agreement: byStatement[index])
      },
      typical: typical.map {
        $0.map {
          ReleasableOpinions.Typical(
            question: answers[whole[$0.statement]].question, stance: $0.stance, successes: $0.successes, n: $0.n,
            ratio: $0.ratio)
        }
      })
  }
}

/// What is released of the votes on one statement.
private struct ReleasedVotes {
  /// The votes of each group; a stance that is withheld counts among the passes, so that nothing is made of it.
  let counts: [VoteCounts]
  /// The stances that are released for every group.
  let stances: Set<Stance>
  /// Why nothing is released; `nil` where one stance or both are.
  let withheld: Withholding?

  /// - Parameter minimum: the smallest number of votes on which a percentage is released.
  init(_ groups: [Released<ReleasableGroupAnswers>], of kind: QuestionKind, minimum: Int) {
    let votes = zip(kind.categories, kind.votes).filter { $0.0.missing == nil }.map(\.1)
    func counts(of stance: Stance) -> [Int]? {
      let position = votes.firstIndex(of: stance == .agree ? .agree : .disagree)
      let released = groups.map { group in position.flatMap { group.value?.categories[$0].count.value } }
      return released.contains(nil) ? nil : released.compactMap { $0 }
    }
    let sizes = groups.compactMap { $0.value?.valid }
    let (agree, disagree) = (counts(of: .agree), counts(of: .disagree))
    let stances: [Stance] = (agree == nil ? [] : [.agree]) + (disagree == nil ? [] : [.disagree])
    guard sizes.count == groups.count, !stances.isEmpty else {
      (self.counts, self.stances) = ([], [])
      withheld = groups.compactMap(\.withheld).first ?? .smallCell
      return
    }
    guard sizes.allSatisfy({ $0 == 0 || $0 >= minimum }) else {
      (self.counts, self.stances, withheld) = ([], [], .lowBase)
      return
    }
    self.counts = sizes.indices.map { group in
      let (yes, no) = (agree?[group] ?? 0, disagree?[group] ?? 0)
      return VoteCounts(agree: yes, disagree: no, pass: sizes[group] - yes - no)
    }
    self.stances = Set(stances)
    withheld = nil
  }

  func statement(_ question: Int, agreement: GroupAgreement?) -> ReleasableOpinions.Statement {
    guard let agreement else {
      return ReleasableOpinions.Statement(
        question: question, votes: [], verdict: nil, stance: nil, consensus: nil, withheld: withheld)
    }
    func released(_ share: Estimation, _ stance: Stance) -> Released<Estimation> {
      stances.contains(stance) ? Released(share) : Released(withheld: .smallCell)
    }
    return ReleasableOpinions.Statement(
      question: question,
      votes: counts.indices.map { group in
        ReleasableOpinions.Votes(
          n: counts[group].n, agree: released(agreement.agree[group], .agree),
          disagree: released(agreement.disagree[group], .disagree))
      },
      verdict: agreement.verdict, stance: agreement.stance,
      consensus: stances.contains(.agree) ? agreement.groupInformedConsensus : nil, withheld: nil)
  }
}
