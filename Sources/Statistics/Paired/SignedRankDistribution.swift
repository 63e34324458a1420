/// The exact distribution of the sum of the ranks of rises, where each difference is as likely a rise as a fall.
///
/// Found by adding one difference after the other, which knows ties: Streitberg and Röhmel (1986), "Exact distributions
/// for permutation and rank tests", Statistical Software Newsletter 12:10–17. R: `psignrank` without ties,
/// `coin::wilcoxsign_test(distribution = "exact")` with them.
struct SignedRankDistribution: Sendable {
  /// The largest number of differences for which a distribution is computed.
  static let maximumCount = 250
  /// The largest number of different sums for which a distribution is computed.
  ///
  /// Without ranked zeros 250 differences stay below it; with any number of ranked zeros 58 differences do.
  static let maximumSums = 65_536

  /// The possible sums, ascending.
  private var sums = [0]
  /// The probability of each sum.
  private var probabilities = [1.0]

  /// Computes the distribution for ranks that may be any whole numbers, such as doubled midranks; nil beyond the limits.
  ///
  /// Complexity: O(r · s) for r ranks and s different sums, at most 16 million steps.
  init?(ranks: some Collection<Int>) {
    guard ranks.count <= Self.maximumCount else { return nil }
    for rank in ranks {
      add(rank)
      guard sums.count <= Self.maximumSums else { return nil }
    }
  }

  /// Adds a difference: with probability ½ each the sums stay, or rise by its rank.
  private mutating func add(_ rank: Int) {
    var merged: [Int] = []
    var halves: [Double] = []
    merged.reserveCapacity(2 * sums.count)
    halves.reserveCapacity(2 * sums.count)
    var staying = 0
    for moving in sums.indices {
      let sum = sums[moving] + rank
      while staying < sums.count, sums[staying] < sum {
        merged.append(sums[staying])
        halves.append(probabilities[staying] / 2)
        staying += 1
      }
      var half = probabilities[moving] / 2
      if staying < sums.count, sums[staying] == sum {
        half += probabilities[staying] / 2
        staying += 1
      }
      merged.append(sum)
      halves.append(half)
    }
    sums = merged
    probabilities = halves
  }

  /// The probability of a sum of at least this size.
  func upperTail(from sum: Int) -> Double {
    // From the smallest terms on, so that a tiny tail keeps its digits.
    zip(sums, probabilities).reversed().prefix { $0.0 >= sum }.reduce(0) { $0 + $1.1 }
  }

  /// The number of sums, counted from the smallest, that together are no more probable than this.
  func smallestSums(within probability: Double) -> Int {
    var cumulative = 0.0
    return probabilities.prefix {
      cumulative += $0
      return cumulative <= probability
    }.count
  }
}
