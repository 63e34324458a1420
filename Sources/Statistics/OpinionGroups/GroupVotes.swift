/// How the members of one group voted on a statement.
package struct VoteCounts: Sendable, Hashable {
  /// The number who agreed.
  package let agree: Int
  /// The number who disagreed.
  package let disagree: Int
  /// The number who passed.
  package let pass: Int

  /// Creates counts, none negative.
  package init(agree: Int, disagree: Int, pass: Int) {
    precondition(agree >= 0 && disagree >= 0 && pass >= 0)
    self.agree = agree
    self.disagree = disagree
    self.pass = pass
  }

  /// The number who voted.
  package var n: Int { agree + disagree + pass }

  /// The number who took a side.
  func count(of stance: Stance) -> Int { stance == .agree ? agree : disagree }

  static func + (first: VoteCounts, second: VoteCounts) -> VoteCounts {
    VoteCounts(
      agree: first.agree + second.agree, disagree: first.disagree + second.disagree, pass: first.pass + second.pass)
  }
}

/// The two sides that a vote can take.
package enum Stance: String, Sendable, CaseIterable {
  /// For the statement.
  case agree
  /// Against the statement.
  case disagree
}

/// How each group voted on each statement; the groups may be opinion groups or any declared ones, such as the two sides
/// of a dialogue.
package struct GroupVotes: Sendable, Hashable {
  /// The votes of each group, by statement.
  package let statements: [[VoteCounts]]
  /// The number of groups.
  package let groupCount: Int

  /// Creates a table from the counts of each group by statement.
  package init(statements: [[VoteCounts]], groupCount: Int) {
    precondition(groupCount > 0 && statements.allSatisfy { $0.count == groupCount })
    self.statements = statements
    self.groupCount = groupCount
  }

  /// Counts votes by group; complexity O(votes).
  ///
  /// - Parameters:
  ///   - votes: the votes of each participant.
  ///   - assignments: the group of each participant in 0..<groupCount; nil for who is in none.
  package init(_ votes: VoteMatrix, assignments: [Int?], groupCount: Int) {
    precondition(votes.rows.count == assignments.count)
    var counts = [[[Int]]](
      repeating: [[Int]](repeating: [0, 0, 0], count: groupCount), count: votes.statementCount)
    for (row, group) in zip(votes.rows, assignments) {
      guard let group else { continue }
      for entry in row { counts[entry.statement][group][Int(entry.vote.rawValue) + 1] += 1 }
    }
    self.init(
      statements: counts.map { groups in
        groups.map { VoteCounts(agree: $0[2], disagree: $0[0], pass: $0[1]) }
      }, groupCount: groupCount)
  }
}
