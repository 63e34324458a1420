/// Which groups of a table are withheld as a whole, and the counts of the others.
struct JudgedGroups {
  /// For each group why all its figures are withheld, or `nil`.
  let decisions: [Withholding?]
  /// The groups that are not withheld as a whole, and the remainder.
  let table: GroupedCounts

  /// Judges the groups.
  ///
  /// Item non-response can make a group small that is large in the survey, so the rule is applied to each question.
  /// Complexity: O(groups² + groups × answers).
  ///
  /// - Parameters:
  ///   - groups: the counts of each group.
  ///   - total: the counts over all respondents.
  ///   - earlier: for each group why it is withheld already, or `nil`.
  ///   - isExclusive: whether respondents can give one answer only.
  ///   - minimum: the smallest group that is released.
  init(
    _ groups: [GroupedCounts.Row], total: GroupedCounts.Row, earlier: [Withholding?], isExclusive: Bool, minimum: Int
  ) {
    let valid = groups.map(\.valid)
    let decisions = GroupSuppression(
      sizes: valid, ungrouped: valid.reduce(total.valid, -), minimum: minimum
    ).decide(earlier: earlier)
    self.decisions = decisions
    table = GroupedCounts(
      groups: decisions.indices.filter { decisions[$0] == nil }.map { groups[$0] }, total: total,
      hidesGroups: decisions.indices.contains { decisions[$0] != nil && valid[$0] > 0 }, isExclusive: isExclusive)
  }
}
