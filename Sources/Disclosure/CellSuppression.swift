/// Decides which cells of a table of groups by answers are withheld.
///
/// Small counts other than 0 are withheld (primary). In every block of a row whose sum is published, and in every column
/// whose total is published, a withheld cell never stays alone: the smallest further cell goes with it (secondary).
struct CellSuppression {
  /// The counts: groups (outer) by answers (inner).
  let counts: [[Int]]
  /// The positions of answers whose sum is published for each group, without overlap.
  ///
  /// Empty where answers do not exclude each other.
  let blocks: [[Int]]
  /// Whether the column totals are published and nobody is missing from the groups.
  let hasColumnTotals: Bool
  /// The smallest count other than 0 that is released.
  let minimum: Int

  /// For each cell why it is withheld, or `nil`; complexity O((groups × answers)²).
  func decide() -> [[Withholding?]] {
    var decisions: [[Withholding?]] = counts.map { row in row.map { isSmall($0) ? .smallCell : nil } }
    while let next = nextComplement(to: decisions) { decisions[next.group][next.answer] = .complementary }
    return decisions
  }

  private func isSmall(_ count: Int) -> Bool { count > 0 && count < minimum }

  /// The cell to withhold next, or `nil` where no withheld cell stands alone.
  private func nextComplement(to decisions: [[Withholding?]]) -> (group: Int, answer: Int)? {
    for group in counts.indices {
      for block in blocks where block.count(where: { decisions[group][$0] != nil }) == 1 {
        let open = block.filter { decisions[group][$0] == nil }
        if let answer = open.min(by: { isBetter(group, $0, than: (group, $1), decisions) }) { return (group, answer) }
      }
    }
    guard hasColumnTotals else { return nil }
    for answer in counts.first?.indices ?? 0..<0
    where counts.indices.count(where: { decisions[$0][answer] != nil }) == 1 {
      let open = counts.indices.filter { decisions[$0][answer] == nil }
      if let group = open.min(by: { isBetter($0, answer, than: ($1, answer), decisions) }) { return (group, answer) }
    }
    return nil
  }

  /// Prefers cells that are not 0, then small ones: a withheld 0 protects less and says less.
  private func isBetter(
    _ group: Int, _ answer: Int, than other: (group: Int, answer: Int), _ decisions: [[Withholding?]]
  ) -> Bool {
    let mine = counts[group][answer]
    let theirs = counts[other.group][other.answer]
    return (mine == 0 ? 1 : 0, mine, group, answer) < (theirs == 0 ? 1 : 0, theirs, other.group, other.answer)
  }
}
