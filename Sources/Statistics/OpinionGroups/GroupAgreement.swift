/// What the groups together say to a statement.
package enum GroupVerdict: String, Sendable, CaseIterable {
  /// In every group most agree.
  case allAgree
  /// In every group most disagree.
  case allDisagree
  /// In one group most take a stance that in another most do not.
  case divided
  /// The votes allow none of this to be said.
  case undecided
}

/// Whether a statement unites or divides the groups.
package struct GroupAgreement: Sendable, Hashable {
  /// The statement, counted from 0.
  package let statement: Int
  /// The share of each group who agree, among those who voted, passes included.
  package let agree: [Estimation]
  /// The share of each group who disagree.
  package let disagree: [Estimation]
  /// What that says.
  package let verdict: GroupVerdict
  /// The stance that the verdict is about; nil where it is undecided.
  package let stance: Stance?
  /// The product over all groups of (agree + 1) / (n + 2), by which Polis orders what unites.
  package let groupInformedConsensus: Double

  /// Judges every statement that each group has votes on, in the order of the statements.
  ///
  /// A group counts as of one mind where the lower limit of Wilson's interval is above one half. The level of the single
  /// intervals is raised (Bonferroni) so that all of them, of all statements, groups and both stances, hold together at
  /// the given one; a consensus over all groups pooled, which one large group can carry alone, is no consensus.
  ///
  /// Source: Wilson (1927) for the intervals; Small et al. (2021), "Polis: Scaling deliberation by mapping high dimensional
  /// opinion spaces", Recerca 26(2):1–26, for `groupInformedConsensus`. R: `prop.test(correct = FALSE)` for each.
  ///
  /// - Parameter level: the confidence level of all verdicts together, strictly between 0 and 1.
  package static func ofAllStatements(_ votes: GroupVotes, level: Double) -> [GroupAgreement] {
    let judged = votes.statements.indices.filter { votes.statements[$0].allSatisfy { $0.n > 0 } }
    let intervals = Double(judged.count * votes.groupCount * Stance.allCases.count)
    let single = 1 - (1 - level) / max(1, intervals)
    return judged.map { statement in
      let groups = votes.statements[statement]
      func shares(_ stance: Stance) -> [Estimation] {
        groups.map { Share.wilson(successes: $0.count(of: stance), of: $0.n, level: single) }
      }
      let (agree, disagree) = (shares(.agree), shares(.disagree))
      let consensus = groups.reduce(1) { $0 * Double($1.agree + 1) / Double($1.n + 2) }
      let (verdict, stance) = verdict(agree, disagree)
      return GroupAgreement(
        statement: statement, agree: agree, disagree: disagree, verdict: verdict, stance: stance,
        groupInformedConsensus: consensus)
    }
  }

  private static func verdict(_ agree: [Estimation], _ disagree: [Estimation]) -> (GroupVerdict, Stance?) {
    func most(_ shares: [Estimation]) -> [Bool] { shares.map { $0.estimate?.interval.map { $0.low > 0.5 } ?? false } }
    func fewer(_ shares: [Estimation]) -> [Bool] { shares.map { $0.estimate?.interval.map { $0.high < 0.5 } ?? false } }
    if most(agree).allSatisfy({ $0 }) { return (.allAgree, .agree) }
    if most(disagree).allSatisfy({ $0 }) { return (.allDisagree, .disagree) }
    for (shares, stance) in [(agree, Stance.agree), (disagree, .disagree)]
    where most(shares).contains(true) && fewer(shares).contains(true) { return (.divided, stance) }
    return (.undecided, nil)
  }
}
