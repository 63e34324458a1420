/// The distribution of the sum of ranks of some answers that are drawn at random from all, given the ties.
///
/// Ranks are doubled midranks, so that they are whole, less their mean, so that the sums have the mean 0.
struct RankSumDistribution {
  /// The sums of the ranks of all answers drawn.
  private let sums: Sums

  /// The probability of each sum, from the smallest one on.
  private struct Sums {
    let lowest: Int
    var probabilities: [Double]
  }

  /// Computes the distribution; nil where it would take more steps than the limit.
  ///
  /// - Parameters:
  ///   - size: the number of answers drawn, at most all.
  ///   - answers: all answers.
  ///   - limit: the number of steps.
  init?(size: Int, among answers: ValueCounts, limit: Double) {
    let draws = answers.counts.reduce(0) { $0 + Double(min($1, size)) + 1 }
    let range = 2 * Double(size) * Double(answers.n - size) + 1
    guard draws * Double(size + 1) * range <= limit else { return nil }

    // By the number of answers drawn from the values so far.
    var sums: [Sums?] = [Sums(lowest: 0, probabilities: [1])] + [Sums?](repeating: nil, count: size)
    var remaining = answers.n
    for (tied, doubledMidrank) in zip(answers.counts, answers.doubledMidranks) {
      sums = Self.extended(sums, by: tied, rank: doubledMidrank - answers.n - 1, remaining: remaining)
      remaining -= tied
    }
    guard let all = sums[size] else { return nil }
    self.sums = all
  }

  /// The probability of a sum at least as far from 0.
  func probability(ofDistance distance: Double) -> Double {
    sums.probabilities.enumerated().reduce(0) { result, element in
      Double(abs(sums.lowest + element.offset)) >= distance ? result + element.element : result
    }
  }

  /// The sums after one more value, of which each possible number is drawn with its hypergeometric probability.
  private static func extended(_ sums: [Sums?], by tied: Int, rank: Int, remaining: Int) -> [Sums?] {
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
      let lowest = contributions.map { $0.sums.lowest + $0.drawn * rank }.min()
      let highest = contributions.map { $0.sums.lowest + $0.drawn * rank + $0.sums.probabilities.count }.max()
      guard let lowest, let highest else { return nil }
      var probabilities = [Double](repeating: 0, count: highest - lowest)
      for (sums, drawn, share) in contributions {
        let offset = sums.lowest + drawn * rank - lowest
        for (index, probability) in sums.probabilities.enumerated() {
          probabilities[offset + index] += share * probability
        }
      }
      return Sums(lowest: lowest, probabilities: probabilities)
    }
  }
}
