/// What is withheld of a table of groups by answers: whole groups, and cells of the others.
struct GroupProtection {
  /// For each group why all its figures are withheld, or `nil`.
  let decisions: [Withholding?]
  /// The groups of which something is released.
  let shown: [Int]
  /// Their counts, and last those of the remainder where anybody is in it.
  let table: GroupedCounts
  /// For each shown group and answer whether the cell is withheld.
  let isWithheld: [[Bool]]
  /// For each answer the block that it belongs to.
  let blocks: [Int]
  /// Whether sums over blocks are released.
  let showsBlocks: Bool

  /// Decides which cells are withheld of the groups that are not; all groups, where the cells cannot be protected.
  ///
  /// - Parameters:
  ///   - judged: the groups, those withheld as a whole among them.
  ///   - blocks: for each answer the block whose sum a statistic publishes.
  ///   - minimum: the smallest count other than 0 that is released.
  init(_ judged: JudgedGroups, blocks: [Int], minimum: Int) {
    let cells = Self.cells(of: judged.table, blocks: blocks, minimum: minimum)
    decisions = cells == nil ? judged.decisions.map { $0 ?? .complementary } : judged.decisions
    shown = cells == nil ? [] : judged.decisions.indices.filter { judged.decisions[$0] == nil }
    table = judged.table
    self.blocks = blocks
    isWithheld = cells?.isWithheld ?? []
    showsBlocks = cells?.showsBlocks ?? false
  }

  /// The same groups with other cells withheld.
  ///
  /// - Parameter isWithheld: for each shown group and answer whether the cell is withheld.
  init(_ other: GroupProtection, isWithheld: [[Bool]]) {
    (decisions, shown, table) = (other.decisions, other.shown, other.table)
    (blocks, showsBlocks) = (other.blocks, other.showsBlocks)
    self.isWithheld = isWithheld
  }

  /// Whether somebody of a group could have given one answer instead of another, and no released figure would tell.
  func hides(group: Int, from answer: Int, to other: Int) -> Bool {
    guard answer != other, shown.contains(group) else { return true }
    return isHidden(group: group, answer: answer) && isHidden(group: group, answer: other)
      && (!showsBlocks || blocks[answer] == blocks[other])
  }

  /// Whether the count of an answer in a group is not released.
  func isHidden(group: Int, answer: Int) -> Bool {
    shown.firstIndex(of: group).map { isWithheld[$0][answer] } ?? true
  }

  /// Which cells are withheld, and whether sums over blocks are released; `nil` where the whole table must be withheld.
  private static func cells(
    of table: GroupedCounts, blocks: [Int], minimum: Int
  ) -> (isWithheld: [[Bool]], showsBlocks: Bool)? {
    // A sum over a block is a cell too.
    let hasBlocks = Set(blocks).count > 1
    let isSafe = !hasBlocks || !table.summed(over: blocks).hasSensitiveCell(minimum: minimum)
    for showsBlocks in [true, false] where showsBlocks ? isSafe : hasBlocks {
      let suppression = CellSuppression(table: table, blocks: blocks, staysInBlock: showsBlocks, minimum: minimum)
      if let isWithheld = suppression.decide() { return (isWithheld, showsBlocks) }
    }
    return nil
  }
}
