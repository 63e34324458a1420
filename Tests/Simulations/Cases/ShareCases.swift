import Statistics

/// Shares and differences of shares: each of their intervals promises its level on average over the true shares.
enum ShareCases {
  static let sizes = [10, 30, 100]
  static var all: [SimulatedCase] { sizes.flatMap { wilson($0) + differences($0) + [weighted($0), paired($0)] } }

  /// Computed, not simulated: the mean coverage over shares, and the least, which is nobody's promise.
  private static func wilson(_ n: Int) -> [SimulatedCase] {
    let ranges = [("mean over all shares", 1...999), ("mean over 0.2 to 0.8", 200...800)]
    let method = "share, Wilson"
    return ranges.map { name, range in
      SimulatedCase(method, name, sizes: [n], nominal: 0.95, .near) {
        let coverages = coverages(of: n, over: range)
        return coverages.reduce(0, +) / Double(coverages.count)
      }
    } + [
      SimulatedCase(method, "least over 0.2 to 0.8", sizes: [n], nominal: 0.95, .none) {
        coverages(of: n, over: 200...800).min() ?? 0
      }
    ]
  }

  /// The exact coverage of Wilson's interval at shares in thousandths.
  private static func coverages(of n: Int, over thousandths: ClosedRange<Int>) -> [Double] {
    let intervals = (0...n).map { Share.wilson(successes: $0, of: n, level: 0.95) }
    return thousandths.map { thousandth in
      let share = Double(thousandth) / 1_000
      return (0...n).reduce(0.0) { $0 + (holds(intervals[$1], share) == true ? binomial($1, n, share) : 0) }
    }
  }

  private static func differences(_ n: Int) -> [SimulatedCase] {
    [[n, n], [n, 4 * n]].map { sizes in
      SimulatedCase("difference of shares, Newcombe", "mean over all pairs of shares", sizes: sizes, .near) {
        generator in
        let shares = (generator.unit(), generator.unit())
        let first = (generator.binomial(trials: sizes[0], probability: shares.0), sizes[0])
        let second = (generator.binomial(trials: sizes[1], probability: shares.1), sizes[1])
        return holds(Share.difference(first, second, level: 0.95), shares.0 - shares.1)
      }
    }
  }

  /// A third of the answers weighs three times as much as the others, unrelated to what they say.
  private static func weighted(_ n: Int) -> SimulatedCase {
    SimulatedCase("weighted share, Wilson", "mean over all shares; weights 1 and 3", sizes: [n], .near) { generator in
      let share = generator.unit()
      var (successes, answers) = (WeightSum.zero, WeightSum.zero)
      for _ in 0..<n {
        let answer = WeightSum(weight: generator.index(below: 3) == 0 ? 3 : 1)
        answers = answers + answer
        if generator.unit() < share { successes = successes + answer }
      }
      return holds(Share.wilson(successes, of: answers, level: 0.95), share)
    }
  }

  /// Two shares of the same people, over all tables of four cells.
  private static func paired(_ n: Int) -> SimulatedCase {
    SimulatedCase("paired shares, Newcombe", "mean over all tables", sizes: [n], .near) { generator in
      let cells = Population("", generator.shares(4))
      let counts = cells.counts(of: n, using: &generator)
      return holds(
        Share.pairedDifference(
          both: counts[0], onlyFirst: counts[1], onlySecond: counts[2], neither: counts[3], level: 0.95),
        cells.probabilities[1] - cells.probabilities[2])
    }
  }

  private static func binomial(_ successes: Int, _ n: Int, _ share: Double) -> Double {
    var probability = 1.0
    for trial in 0..<n {
      // Interleaved, so that the product stays in range: the coefficient's factors with the powers.
      if trial < successes { probability *= Double(n - trial) / Double(successes - trial) * share }
      if trial < n - successes { probability *= 1 - share }
    }
    return probability
  }
}

extension SplitMix64 {
  /// Shares that add up to 1, all such shares equally likely: the gaps between random places.
  mutating func shares(_ count: Int) -> [Double] {
    let places = [0] + (1..<count).map { _ in unit() }.sorted() + [1]
    return zip(places, places.dropFirst()).map { $1 - $0 }
  }
}
