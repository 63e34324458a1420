/// How often each category of a scale was chosen, in the scale's order.
public struct CategoryCounts: Hashable, Sendable {
  /// The counts, none negative.
  public var counts: [Int]
  /// The shares of the base, each 0…1; none where none are published.
  public var shares: [Double]?

  /// How many answers there are.
  public var base: Int { counts.reduce(0, +) }

  /// Counts and the shares that were estimated from them, such as weighted ones.
  public init(counts: [Int], shares: [Double]?) {
    precondition(counts.allSatisfy { $0 >= 0 }, "a count is not negative")
    precondition(shares.map { $0.count == counts.count } ?? true, "one share for each count")
    self.counts = counts
    self.shares = shares
  }

  /// Counts and their plain shares.
  public init(counts: [Int]) {
    let base = counts.reduce(0, +)
    self.init(counts: counts, shares: base > 0 ? counts.map { Double($0) / Double(base) } : nil)
  }

  /// The shares as they may be drawn; `nil` where the base is too small for shares.
  var drawnShares: [Double]? {
    ValuePolicy.allowsShares(ofBase: base) ? shares?.map(ValuePolicy.share) : nil
  }
}
