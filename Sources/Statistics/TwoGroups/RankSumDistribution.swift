/// The distribution of the sum of ranks of some answers that are drawn at random from all, given the ties.
struct RankSumDistribution {
  /// Twice the midrank of each value, so that it is whole.
  let doubledMidranks: [Int]
  /// Twice the mean of the rank sum.
  private let doubledMean: Int
  /// The probability of each doubled rank sum from `lowest` on.
  private let probabilities: [Double]
  /// The smallest doubled rank sum.
  private let lowest: Int

  /// The doubled rank sums of answers drawn so far, from the smallest one on.
  private struct Sums {
    let lowest: Int
    var probabilities: [Double]
  }

  /// Computes the distribution; nil where it would take more steps than the limit.
  ///
  /// - Parameters:
  ///   - size: the number of answers drawn.
  ///   - ties: the number of answers with each value, in ascending order of the values, all positive.
  ///   - limit: the number of steps.
  init?(size: Int, ties: [Int], limit: Double) {
    let total = ties.reduce(0, +)
    var below = 0
    var doubledMidranks: [Int] = []
    var span = 0.0
    for tied in ties {
      doubledMidranks.append(2 * below + tied + 1)
      span += Double(min(tied, size)) + 1
      below += tied
    }
    let range = 2 * Double(size) * Double(total - size) + 1
    guard span * Double(size + 1) * range <= limit else { return nil }
    self.doubledMidranks = doubledMidranks
    doubledMean = size * (total + 1)

    // By the number of answers drawn from the values so far.
    var sums: [Sums?] = [Sums(lowest: 0, probabilities: [1])] + [Sums?](repeating: nil, count: size)
    var remaining = total
    for (tied, midrank) in zip(ties, doubledMidranks) {
      sums = Self.extended(sums, by: tied, midrank: midrank, remaining: remaining)
      remaining -= tied
    }
    lowest = sums[size]?.lowest ?? 0
    probabilities = sums[size]?.probabilities ?? []
  }

  /// The probability of a rank sum at least as far from the mean as a given one, which is doubled.
  func probability(asFarAs doubledSum: Int) -> Double {
    let distance = abs(doubledSum - doubledMean)
    return probabilities.enumerated().reduce(0) { result, element in
      abs(lowest + element.offset - doubledMean) >= distance ? result + element.element : result
    }
  }

  /// The sums after one more value, of which each possible number is drawn with its hypergeometric probability.
  private static func extended(_ sums: [Sums?], by tied: Int, midrank: Int, remaining: Int) -> [Sums?] {
    let size = sums.count - 1
    // Each drawing of some of this value adds to the sums of those with as many more drawn.
    var contributions = [[(sums: Sums, drawn: Int, share: Double)]](repeating: [], count: sums.count)
    for (drawnBefore, sums) in sums.enumerated() {
      guard let sums else { continue }
      let urn = HypergeometricDistribution(population: remaining, successes: size - drawnBefore, draws: tied)
      for (drawn, share) in zip(urn.support, urn.probabilities) {
        contributions[drawnBefore + drawn].append((sums, drawn, share))
      }
    }
    return contributions.map { contributions in
      let lowest = contributions.map { $0.sums.lowest + $0.drawn * midrank }.min()
      let highest = contributions.map { $0.sums.lowest + $0.drawn * midrank + $0.sums.probabilities.count }.max()
      guard let lowest, let highest else { return nil }
      var probabilities = [Double](repeating: 0, count: highest - lowest)
      for (sums, drawn, share) in contributions {
        let offset = sums.lowest + drawn * midrank - lowest
        for (index, probability) in sums.probabilities.enumerated() {
          probabilities[offset + index] += share * probability
        }
      }
      return Sums(lowest: lowest, probabilities: probabilities)
    }
  }
}
