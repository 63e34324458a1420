/// Every participant's votes on every statement.
///
/// Opinion groups are found from who voted how on what together, so this needs the single rows; only the votes that were
/// given are kept, so that memory grows with their number and not with that of the cells.
package struct VoteMatrix: Sendable, Hashable {
  /// A vote of a participant on a statement.
  package struct Entry: Sendable, Hashable {
    /// The statement, counted from 0.
    package let statement: Int
    /// The vote.
    package let vote: Vote

    /// Creates a vote on a statement, counted from 0.
    package init(statement: Int, vote: Vote) { (self.statement, self.vote) = (statement, vote) }
  }

  /// The votes of each participant, by statement.
  package let rows: [[Entry]]
  /// The number of statements, voted on or not.
  package let statementCount: Int

  /// Creates a matrix from a row a participant with a cell a statement, nil where the participant did not vote.
  ///
  /// Complexity: O(cells).
  package init(_ cells: [[Vote?]]) {
    let width = cells.first?.count ?? 0
    precondition(cells.allSatisfy { $0.count == width }, "every participant has a cell for every statement")
    statementCount = width
    rows = cells.map { row in
      row.enumerated().compactMap { statement, vote in vote.map { Entry(statement: statement, vote: $0) } }
    }
  }

  /// Creates a matrix from the votes that were given.
  ///
  /// - Parameter rows: the votes of each participant, by statement, each in 0..<statementCount and at most once.
  package init(rows: [[Entry]], statementCount: Int) {
    self.rows = rows
    self.statementCount = statementCount
  }

  /// The number of statements that anybody voted on; complexity O(votes).
  package var votedStatementCount: Int { Set(rows.joined().map(\.statement)).count }
}
