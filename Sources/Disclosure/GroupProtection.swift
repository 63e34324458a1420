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

  /// Decides what is withheld.
  ///
  /// - Parameters:
  ///   - groups: for each group its counts, and last for the respondents without a group.
  ///   - total: the counts over all respondents.
  ///   - earlier: for each group why it is withheld already, or `nil`.
  ///   - blocks: for each answer the block whose sum a statistic publishes.
  ///   - isExclusive: whether respondents can give one answer only.
  init(
    groups: [GroupedCounts.Row], total: GroupedCounts.Row, earlier: [Withholding?], blocks: [Int], isExclusive: Bool,
    policy: DisclosurePolicy
  ) {
    // Item non-response can make a group small that is large in the survey, so the rule is applied to each question.
    let valid = groups.map(\.valid)
    let suppression = GroupSuppression(
      sizes: Array(valid.dropLast()), ungrouped: valid.last ?? 0, minimum: policy.minimumGroup)
    let decisions = suppression.decide(earlier: earlier)
    let shown = decisions.indices.filter { decisions[$0] == nil }
    let table = GroupedCounts(
      groups: shown.map { groups[$0] }, total: total,
      hidesGroups: decisions.indices.contains { decisions[$0] != nil && valid[$0] > 0 }, isExclusive: isExclusive)
    let cells = Self.cells(of: table, blocks: blocks, minimum: policy.minimumCell)
    self.decisions = cells == nil ? decisions.map { $0 ?? .complementary } : decisions
    self.shown = cells == nil ? [] : shown
    self.table = table
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
