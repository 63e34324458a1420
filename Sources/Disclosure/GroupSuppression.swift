/// Decides which groups of a breakdown are withheld as a whole.
enum GroupSuppression {
  /// For each group why it is withheld, or `nil`; the last number stands for the respondents without a group.
  ///
  /// Groups of 1 to `minimum` − 1 are withheld (primary). As the total is published, what is withheld can be had by
  /// subtraction as one sum; so the smallest further groups are withheld too (secondary) until that sum, in which the
  /// respondents without a group are counted, is 0 or at least `minimum`, and is not a single group's.
  static func decide(sizes: [Int], minimum: Int) -> [Withholding?] {
    let groups = sizes.dropLast().indices
    let ungrouped = sizes.last ?? 0
    var decisions: [Withholding?] = groups.map { sizes[$0] > 0 && sizes[$0] < minimum ? .smallGroup : nil }
    while true {
      let withheld = groups.filter { decisions[$0] != nil && sizes[$0] > 0 }
      let parts = withheld.count + (ungrouped > 0 ? 1 : 0)
      let sum = withheld.reduce(ungrouped) { $0 + sizes[$1] }
      let isSafe = withheld.isEmpty ? (ungrouped == 0 || ungrouped >= minimum) : parts >= 2 && sum >= minimum
      if isSafe { return decisions }
      let open = groups.filter { decisions[$0] == nil && sizes[$0] > 0 }
      guard let next = open.min(by: { (sizes[$0], $0) < (sizes[$1], $1) }) else { return decisions }
      decisions[next] = .complementary
    }
  }
}
