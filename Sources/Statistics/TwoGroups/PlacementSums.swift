/// The sums that Brunner and Munzel's statistic is made of, gathered value by value in ascending order.
///
/// `Placements` looks at one table closely; this one at thousands that have their first values in common. The sums are
/// whole numbers, exact as long as they stay below 2⁵³: for up to 6,000 answers in each group.
struct PlacementSums {
  /// One group: its answers so far, and the sums of their placements and squared placements, in units of half an answer
  /// of the other group.
  private struct Group {
    var size = 0.0
    var sum = 0.0
    var squares = 0.0

    mutating func add(_ count: Int, above other: Double, equalTo ties: Int) {
      let placement = 2 * other + Double(ties)
      size += Double(count)
      sum += Double(count) * placement
      squares += Double(count) * placement * placement
    }

    /// The squared standard error of the mean placement, as a share of a group of this size.
    func squaredError(among other: Double) -> Double {
      (size * squares - sum * sum) / (4 * other * other * size * size * (size - 1))
    }
  }

  private var first = Group()
  private var second = Group()

  /// Adds the answers that gave the next value.
  mutating func add(first count: Int, second other: Int) {
    let (below, otherBelow) = (first.size, second.size)
    first.add(count, above: otherBelow, equalTo: other)
    second.add(other, above: below, equalTo: count)
  }

  /// (p̂ − ½) / SE, with p̂ = P(X < Y) + ½ P(X = Y), and one step of p̂, 1 / 2mn, for the standard error of groups that do
  /// not overlap.
  ///
  /// Needs two answers in each group, and two different values.
  var studentisedEffect: Double {
    let pairs = first.size * second.size
    if first.sum == 0 { return pairs }
    if second.sum == 0 { return -pairs }
    let effect = (second.sum - first.sum) / (4 * pairs)
    // Answers that differ without being separated have placements that differ.
    return effect / (first.squaredError(among: second.size) + second.squaredError(among: first.size)).squareRoot()
  }
}
