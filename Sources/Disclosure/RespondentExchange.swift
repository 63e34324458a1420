import Statistics

/// Looks for respondents of two groups who could have answered as the other did without any released figure being another.
///
/// The counts by group of two questions and of the movement between them are three tables of the same respondents, so it is
/// not enough that each is protected by itself: where nobody moved, both questions have the same counts. Two exchanges
/// change nothing over all respondents, not even in the table of both answers, nor whatever is computed from it:
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

  /// A count in one of the tables, of a group or of the remainder of the table.
  private struct Cell: Hashable {
    let table: Int
    let group: Int?
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
    self.scores = scores
    self.minimum = minimum
  }

  /// Whether every count that must not be known in any of the three tables could be another one.
  ///
  /// Complexity: O(groups² × distinct pairs of answers²).
  var leavesOpenWhatMustBe: Bool {
    let closed = closedCells
    return closed.isEmpty || closed.isSubset(of: changeableCells)
  }

  /// What must not be known: small and withheld counts; of withheld groups all that does not follow from the counts over all
  /// respondents; of remainders what holds for each group in them.
  private var closedCells: Set<Cell> {
    var cells: Set<Cell> = []
    for (index, protection) in tables.enumerated() {
      for (row, group) in protection.shown.enumerated() {
        for answer in protection.blocks.indices
        where protection.isWithheld[row][answer] || protection.table.isSensitive(row, answer, minimum: minimum) {
          cells.insert(Cell(table: index, group: group, answer: answer))
        }
      }
      for answer in protection.blocks.indices {
        for row in protection.table.rows.indices.dropFirst(protection.shown.count)
        where !protection.shown.isEmpty && protection.table.isSensitive(row, answer, minimum: minimum) {
          cells.insert(Cell(table: index, group: nil, answer: answer))
        }
        for group in members.indices.dropLast()
        where !members[group].isEmpty && !protection.shown.contains(group) && !protection.table.isUniform(answer) {
          cells.insert(Cell(table: index, group: group, answer: answer))
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
          for second in members[other] where one < other && second != first {
            exchangeBoth(first, of: one, with: second, of: other, into: &cells)
          }
          for second in members[one][(position + 1)...] {
            exchangeSecondAnswers(first, second, of: one, with: theirs, of: other, into: &cells)
          }
        }
      }
    }
    return cells
  }

  private func exchangeBoth(
    _ first: Answers, of one: Int, with second: Answers, of other: Int, into cells: inout Set<Cell>
  ) {
    let answers = Array(zip(first.positions, second.positions))
    let isHidden = zip(tables, answers).allSatisfy { table, answers in
      [one, other].allSatisfy { table.hides(group: $0, from: answers.0, to: answers.1) }
    }
    guard isHidden else { return }
    for (table, answers) in answers.enumerated() where answers.0 != answers.1 {
      insert([answers.0, answers.1], of: one, other, in: table, into: &cells)
    }
  }

  private func exchangeSecondAnswers(
    _ first: Answers, _ second: Answers, of one: Int, with theirs: Set<Answers>, of other: Int,
    into cells: inout Set<Cell>
  ) {
    let crossed = [
      Answers(first.before, second.after, scores: scores), Answers(second.before, first.after, scores: scores),
    ]
    guard crossed.allSatisfy(theirs.contains) else { return }
    let movement = tables.count - 1
    let changed = MovementDirection.allCases.indices.filter { direction in
      [first, second].count { $0.movement == direction } != crossed.count { $0.movement == direction }
    }
    let isHidden = changed.allSatisfy { direction in
      [one, other].allSatisfy { tables[movement].isHidden(group: $0, answer: direction) }
    }
    if isHidden { insert(changed, of: one, other, in: movement, into: &cells) }
  }

  /// Notes that the counts of two groups change against each other, and that of a remainder that one of them is in.
  private func insert(
    _ answers: [Int], of one: Int, _ other: Int, in table: Int, into cells: inout Set<Cell>
  ) {
    let shown = tables[table].shown
    let changesRemainder = shown.contains(one) != shown.contains(other)
    for answer in answers {
      for group in [one, other] { cells.insert(Cell(table: table, group: group, answer: answer)) }
      if changesRemainder { cells.insert(Cell(table: table, group: nil, answer: answer)) }
    }
  }
}
