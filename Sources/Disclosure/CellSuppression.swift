/// Decides which cells of a table of groups by answers are withheld.
///
/// Small counts other than 0 are sensitive. Sums over groups and over answers are published, so a sensitive cell is
/// withheld together with three others that form a rectangle with it: two groups, two answers. Within the rectangle one
/// respondent of each group could exchange answers and no sum would change, so that nobody can tell the count.
///
/// Source: the hypercube method of secondary suppression (Repsilber 1994; Giessing and Repsilber 2002, "Tools and
/// strategies to protect multiple tables with the GHQUAR cell suppression engine").
struct CellSuppression {
  /// The table.
  let table: GroupedCounts
  /// For each answer the block that it belongs to.
  let blocks: [Int]
  /// Whether the answers of a rectangle lie in one block, so that sums over blocks can be published, or in two, so that
  /// these sums are protected too.
  let staysInBlock: Bool
  /// The smallest count other than 0 that is released.
  let minimum: Int

  /// For each printed group and answer whether the cell is withheld, or `nil` where a sensitive cell cannot be protected.
  ///
  /// Complexity: O((groups × answers)²).
  func decide() -> [[Bool]]? {
    var withheld = table.rows.map { row in row.counts.map { _ in !row.isPrinted } }
    for group in table.rows.indices {
      for answer in blocks.indices where table.isSensitive(group, answer, minimum: minimum) {
        guard let partner = bestPartner(of: (group, answer), withheld) else { return nil }
        for cell in rectangle((group, answer), partner) { withheld[cell.group][cell.answer] = true }
      }
    }
    return zip(table.rows, withheld).filter(\.0.isPrinted).map(\.1)
  }

  private typealias Cell = (group: Int, answer: Int)

  private func rectangle(_ cell: Cell, _ opposite: Cell) -> [Cell] {
    [cell, (cell.group, opposite.answer), (opposite.group, cell.answer), opposite]
  }

  /// The opposite corner of the rectangle that withholds the fewest further cells, of the smallest counts.
  private func bestPartner(of cell: Cell, _ withheld: [[Bool]]) -> Cell? {
    var best: (cell: Cell, cost: (Int, Int))?
    for group in table.rows.indices where group != cell.group {
      for answer in blocks.indices
      where answer != cell.answer && (blocks[answer] == blocks[cell.answer]) == staysInBlock
        && canExchange(cell, (group, answer))
      {
        let lost = rectangle(cell, (group, answer)).filter { !withheld[$0.group][$0.answer] }
        let cost = (lost.count, lost.reduce(0) { $0 + table.rows[$1.group].counts[$1.answer] })
        if best.map({ cost < $0.cost }) ?? true { best = ((group, answer), cost) }
      }
    }
    return best?.cell
  }

  /// Whether two respondents could exchange these answers: one of each group gives one of them, and not the other.
  private func canExchange(_ cell: Cell, _ opposite: Cell) -> Bool {
    let across: [Cell] = [(cell.group, opposite.answer), (opposite.group, cell.answer)]
    return canMove(from: [cell, opposite], to: across) || canMove(from: across, to: [cell, opposite])
  }

  private func canMove(from givers: [Cell], to takers: [Cell]) -> Bool {
    givers.allSatisfy { table.rows[$0.group].counts[$0.answer] > 0 }
      && takers.allSatisfy { table.rows[$0.group].counts[$0.answer] < table.rows[$0.group].valid }
  }
}
