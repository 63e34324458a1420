import Statistics

/// Rankings of several items: how often each item was given each rank.
///
/// Its size grows with the square of the number of items, not with the respondents. All counts are whole numbers, so that
/// merging is exact.
package struct RankingTally: MergeableTally {
  /// How many ranked at least one item.
  package private(set) var respondents = 0
  /// How many gave two items or more the same rank.
  package private(set) var tied = 0
  private var givenRanks: [[Int]]
  private var doubledMidranks: [[Int]]

  /// Creates an empty tally for a number of items.
  package init(itemCount: Int) {
    givenRanks = Array(repeating: Array(repeating: 0, count: itemCount), count: itemCount)
    doubledMidranks = Array(repeating: Array(repeating: 0, count: 2 * itemCount + 1), count: itemCount)
  }

  /// Adds a ranking: for each item its rank from 1 to the number of items, or `nil` where it was not ranked.
  mutating func add(_ ranks: ArraySlice<Int?>) {
    respondents += 1
    let ranked = ranks.compactMap { $0 }
    if Set(ranked).count < ranked.count { tied += 1 }
    for (item, rank) in ranks.enumerated() { if let rank { givenRanks[item][rank - 1] += 1 } }
    for (item, midrank) in Midranks.doubled(of: ranks).enumerated() {
      if let midrank { doubledMidranks[item][midrank] += 1 }
    }
  }

  /// How many gave an item each rank, from rank 1 on.
  package func rankCounts(of item: Int) -> [Int] { givenRanks[item] }

  /// How many ranked an item at all.
  package func rankers(of item: Int) -> Int { givenRanks[item].reduce(0, +) }

  /// The places of an item, where tied items share the mean of their places (`Midranks`).
  package func places(of item: Int) -> ValueCounts {
    ValueCounts(doubledMidranks[item].enumerated().map { (Double($0) / 2, $1) })
  }

  /// Adds the counts of another tally for the same items.
  package mutating func merge(_ other: RankingTally) {
    precondition(givenRanks.count == other.givenRanks.count, "tallies of different questions cannot be merged")
    respondents += other.respondents
    tied += other.tied
    givenRanks = zip(givenRanks, other.givenRanks).map { zip($0, $1).map(+) }
    doubledMidranks = zip(doubledMidranks, other.doubledMidranks).map { zip($0, $1).map(+) }
  }
}
