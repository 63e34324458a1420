/// Decides which groups of a breakdown are withheld as a whole.
struct GroupSuppression {
  /// The respondents of each group.
  let sizes: [Int]
  /// The respondents without a group.
  let ungrouped: Int
  /// The smallest group that is released.
  let minimum: Int

  /// For each group why it is withheld, or `nil`; complexity O(groups²).
  ///
  /// Groups of 1 to `minimum` − 1 are withheld (primary). As the total is published, subtraction gives back the
  /// remainder: those withheld and those without a group, as one sum. So the smallest further groups are withheld
  /// (secondary) until the remainder is empty, or has at least `minimum` respondents and is not one withheld group's.
  /// Where that cannot be had, all groups are withheld.
  ///
  /// - Parameter earlier: for each group why it is withheld already, or `nil`.
  func decide(earlier: [Withholding?]) -> [Withholding?] {
    var decisions = sizes.indices.map { earlier[$0] ?? (sizes[$0] > 0 && sizes[$0] < minimum ? .smallGroup : nil) }
    while !isSafe(decisions) {
      let open = sizes.indices.filter { decisions[$0] == nil && sizes[$0] > 0 }
      guard let next = open.min(by: { (sizes[$0], $0) < (sizes[$1], $1) }) else {
        return decisions.map { $0 ?? .complementary }
      }
      decisions[next] = .complementary
    }
    return decisions
  }

  private func isSafe(_ decisions: [Withholding?]) -> Bool {
    let withheld = sizes.indices.filter { decisions[$0] != nil && sizes[$0] > 0 }
    let remainder = withheld.reduce(ungrouped) { $0 + sizes[$1] }
    let isOneGroup = withheld.count == 1 && ungrouped == 0
    return remainder == 0 || remainder >= minimum && !isOneGroup
  }
}
