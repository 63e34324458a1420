import Statistics

/// Looks for respondents of two groups who could have answered as the other did without any released figure being another.
///
/// The counts by group of two questions and of the movement between them are three tables of the same respondents, so it is
/// not enough that each is protected by itself: where nobody moved, both questions have the same counts. Two exchanges
/// change nothing over all respondents, not even in the table of both answers, and whatever is computed from it:
///
/// - A respondent of one group and one of another exchange both answers.
/// - Two respondents of one group exchange their second answers, and two of another group exchange them back. Then no
///   count of either question changes in any group.
///
/// An exchange goes unnoticed where all counts that it changes are withheld. Each such count could then be another one.
struct RespondentExchange {
  /// Both answers of somebody and where they went, by their positions.
  private struct Answers: Hashable {
    let before: Int
    let after: Int
    let movement: Int

    init(_ before: Int, _ after: Int, scores: [Double]) {
      let direction = MovementDirection(of: scores[after] - scores[before])
      (self.before, self.after) = (before, after)
      movement = MovementDirection.allCases.firstIndex(of: direction) ?? 0
    }

    /// The positions in the three tables.
    var positions: [Int] { [before, after, movement] }
  }

  /// A count in one of the tables.
  private struct Cell: Hashable {
    let table: Int
    let row: Int
    let answer: Int
  }

  private let tables: [GroupProtection]
  private let members: [[Answers]]
  private let scores: [Double]
  private let minimum: Int

  /// Prepares the search.
  ///
  /// - Parameters:
  ///   - groups: the answers to both questions by group, and last of those without one.
  ///   - scores: the score of each answer, in the order of the tables.
  ///   - before: the table of the first question.
  ///   - after: the table of the second.
  ///   - movement: the table of the movement, answers in the order of `MovementDirection`.
  ///   - minimum: the smallest count other than 0 that is released.
  init(
    groups: [PairedCounts], scores: [Double], before: GroupProtection, after: GroupProtection,
    movement: GroupProtection, minimum: Int
  ) {
    tables = [before, after, movement]
    members = groups.map { group in
      group.cells.compactMap { cell in
        guard let before = scores.firstIndex(of: cell.first), let after = scores.firstIndex(of: cell.second) else {
          return nil
        }
        return Answers(before, after, scores: scores)
      }
    }
    self.minimum = minimum
    self.scores = scores
  }

  /// Whether every count that must not be known in any of the three tables could be another one.
  ///
  /// Complexity: O(groups² × distinct pairs of answers²).
  var leavesOpenWhatMustBe: Bool {
    let sensitive = sensitiveCells
    return sensitive.isEmpty || sensitive.isSubset(of: changeableCells)
  }

  private var sensitiveCells: Set<Cell> {
    var cells: Set<Cell> = []
    for (index, protection) in tables.enumerated() where !protection.shown.isEmpty {
      for row in protection.table.rows.indices {
        for answer in protection.blocks.indices where protection.table.isSensitive(row, answer, minimum: minimum) {
          cells.insert(Cell(table: index, row: row, answer: answer))
        }
      }
    }
    return cells
  }

  private var changeableCells: Set<Cell> {
    var cells: Set<Cell> = []
    for one in members.indices {
      for other in members.indices where other != one {
        let theirs = Set(members[other])
        for (position, first) in members[one].enumerated() {
          if one < other {
            for second in members[other] where second != first {
              exchangeBoth(first, of: one, with: second, of: other, into: &cells)
            }
          }
          for second in members[one][(position + 1)...] {
            exchangeSecondAnswers(first, second, of: one, with: other, theirs, into: &cells)
          }
        }
      }
    }
    return cells
  }

  private func exchangeBoth(
    _ first: Answers, of one: Int, with second: Answers, of other: Int, into cells: inout Set<Cell>
  ) {
    let answers = zip(first.positions, second.positions)
    let isHidden = zip(tables, answers).allSatisfy { table, answers in
      table.hides(group: one, from: answers.0, to: answers.1)
        && table.hides(group: other, from: answers.1, to: answers.0)
    }
    guard isHidden else { return }
    for (table, answers) in answers.enumerated() where answers.0 != answers.1 {
      insert([answers.0, answers.1], of: [one, other], in: table, into: &cells)
    }
  }

  private func exchangeSecondAnswers(
    _ first: Answers, _ second: Answers, of one: Int, with other: Int, _ theirs: Set<Answers>,
    into cells: inout Set<Cell>
  ) {
    let crossed = [
      Answers(first.before, second.after, scores: scores), Answers(second.before, first.after, scores: scores),
    ]
    guard crossed[0] != crossed[1], crossed.allSatisfy(theirs.contains) else { return }
    let movement = tables.count - 1
    let changed = MovementDirection.allCases.indices.filter { direction in
      [first, second].count { $0.movement == direction } != crossed.count { $0.movement == direction }
    }
    let isHidden = changed.allSatisfy { direction in
      [one, other].allSatisfy { group in
        let table = tables[movement]
        return table.shown.firstIndex(of: group).map { table.isWithheld[$0][direction] } ?? true
      }
    }
    guard isHidden else { return }
    insert(changed, of: [one, other], in: movement, into: &cells)
  }

  /// Notes that cells of two groups change against each other; of a remainder that both are in nothing changes.
  private func insert(_ answers: [Int], of groups: [Int], in table: Int, into cells: inout Set<Cell>) {
    let shown = tables[table].shown
    let rows = groups.map { shown.firstIndex(of: $0) ?? shown.count }
    guard rows[0] != rows[1] else { return }
    for row in rows { for answer in answers { cells.insert(Cell(table: table, row: row, answer: answer)) } }
  }
}
