/// All ways to share the same answers out among two groups of given sizes, with the sums of their placements.
///
/// Ways with the same counts are one; it is as likely as the hypergeometric distribution says.
struct SharedOutAnswers {
  /// How many gave each value, in ascending order of the values, all positive.
  private let totals: [Int]
  /// How many answers the first group has.
  private let firstSize: Int
  /// How many answers there are from each value on.
  private let remainders: [Int]

  /// Takes the answers of both groups, at least one.
  init(_ first: ValueCounts, _ second: ValueCounts) {
    totals = ValueCounts(pooling: [first, second]).counts
    firstSize = first.n
    var remainder = first.n + second.n
    remainders = totals.map { count in
      defer { remainder -= count }
      return remainder
    }
  }

  /// Calls the body for each way with its probability; false if there are more than the limit.
  ///
  /// Complexity: linear in the number of ways, but at most in the limit.
  func forEach(limit: Int, _ body: (_ sums: PlacementSums, _ probability: Double) -> Void) -> Bool {
    var allowance = limit
    return fill(from: 0, left: firstSize, sums: PlacementSums(), probability: 1, allowance: &allowance, body)
  }

  /// One of the ways at random.
  ///
  /// Complexity: linear in the number of values.
  func random(using generator: inout SplitMix64) -> PlacementSums {
    var sums = PlacementSums()
    var left = firstSize
    for (value, total) in totals.enumerated() {
      let urn = HypergeometricDistribution(population: remainders[value], successes: total, draws: left)
      let count = urn.random(using: &generator)
      sums.add(first: count, second: total - count)
      left -= count
    }
    return sums
  }

  private func fill(
    from value: Int, left: Int, sums: PlacementSums, probability: Double, allowance: inout Int,
    _ body: (_ sums: PlacementSums, _ probability: Double) -> Void
  ) -> Bool {
    guard value < totals.count else {
      allowance -= 1
      body(sums, probability)
      return true
    }
    let urn = HypergeometricDistribution(population: remainders[value], successes: totals[value], draws: left)
    // Each count can be completed to at least one way.
    guard urn.support.count <= allowance else { return false }
    if urn.support.count == 1 {
      var sums = sums
      let count = urn.support.lowerBound
      sums.add(first: count, second: totals[value] - count)
      return fill(
        from: value + 1, left: left - count, sums: sums, probability: probability, allowance: &allowance, body)
    }
    for (count, share) in zip(urn.support, urn.probabilities) {
      var sums = sums
      sums.add(first: count, second: totals[value] - count)
      let isWhole = fill(
        from: value + 1, left: left - count, sums: sums, probability: probability * share, allowance: &allowance, body)
      guard isWhole else { return false }
    }
    return true
  }
}
