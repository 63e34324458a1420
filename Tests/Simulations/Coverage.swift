import Statistics

/// How often intervals hold the true value.
enum Coverage {
  private static let level = 0.95
  private static let sizes = [10, 30, 100]

  /// Every default interval at every size.
  static func run(repetitions: Int) {
    print("interval\tn\tpopulation\tcoverage\tnominal")
    shares()
    shareDifferences(repetitions)
    for population in Population.ratings {
      for n in sizes {
        let mean = rate(repetitions, seed: 1) { generator in
          holds(
            Location.mean(of: ValueCounts(codes: population.counts(of: n, using: &generator)), level: level),
            population.mean)
        }
        row("mean, Student's t", n, population.name, mean)
      }
    }
    medians(repetitions)
    recommendation(repetitions)
    deltas(repetitions)
  }

  /// Wilson: exactly, as the mean over all true shares, which is what the method promises (Brown, Cai and DasGupta 2001).
  private static func shares() {
    for n in sizes {
      let intervals = (0...n).compactMap { Share.wilson(successes: $0, of: n, level: level).estimate?.interval }
      let grid = (1...999).map { Double($0) / 1_000 }
      let coverages = grid.map { share in
        (0...n).reduce(0.0) { sum, successes in
          let interval = intervals[successes]
          return sum + (interval.low <= share && share <= interval.high ? binomial(successes, n, share) : 0)
        }
      }
      row("share, Wilson", n, "mean over all shares", coverages.reduce(0, +) / Double(grid.count))
      let inner = zip(grid, coverages).filter { 0.2...0.8 ~= $0.0 }.map(\.1)
      row("share, Wilson", n, "mean over 0.2 to 0.8", inner.reduce(0, +) / Double(inner.count))
    }
  }

  private static func shareDifferences(_ repetitions: Int) {
    for n in sizes {
      let coverage = rate(repetitions, seed: 2) { generator in
        let shares = (generator.unit(), generator.unit())
        func successes(_ share: Double) -> Int { (0..<n).count { _ in generator.unit() < share } }
        let (first, second) = (successes(shares.0), successes(shares.1))
        return holds(Share.difference((first, n), (second, n), level: level), shares.0 - shares.1)
      }
      row("difference of shares, Newcombe", n, "mean over all pairs of shares", coverage)
    }
  }

  /// Order statistics of a continuous population; of ratings the interval is wider than nominal on purpose.
  private static func medians(_ repetitions: Int) {
    for n in sizes {
      let coverage = rate(repetitions, seed: 3) { generator in
        let answers = ValueCounts((0..<n).map { _ in (generator.unit(), 1) })
        return holds(Location.median(of: answers, level: level), 0.5)
      }
      row("median, order statistics", n, "continuous", coverage)
    }
  }

  private static func recommendation(_ repetitions: Int) {
    let shares = [(0.5, 0.1), (0.3, 0.3), (0.7, 0.1), (0.2, 0.5), (0.85, 0.05)]
    for n in sizes {
      for (promoters, detractors) in shares {
        let population = Population(name: "", probabilities: [detractors, 1 - detractors - promoters, promoters])
        let coverage = rate(repetitions, seed: 4) { generator in
          let counts = population.counts(of: n, using: &generator)
          let score = NetPromoterScore(promoters: counts[2], passives: counts[1], detractors: counts[0])
          return holds(score.estimate(level: level), 100 * (promoters - detractors))
        }
        row("Net Promoter Score", n, "\(promoters) promoters, \(detractors) detractors", coverage)
      }
    }
  }

  private static func deltas(_ repetitions: Int) {
    let pairs = [(0, 0), (1, 1), (2, 2), (2, 1), (3, 2), (2, 0)]
    for n in sizes {
      for (first, second) in pairs {
        let (one, other) = (Population.ratings[first], Population.ratings[second])
        let coverage = rate(repetitions, seed: 5) { generator in
          let delta = TwoGroups.cliffsDelta(
            ValueCounts(codes: one.counts(of: n, using: &generator)),
            ValueCounts(codes: other.counts(of: n, using: &generator)), level: level)
          return holds(delta, one.cliffsDelta(against: other))
        }
        row("Cliff's delta, Feng and Cliff", n, "\(one.name) – \(other.name)", coverage)
      }
    }
  }

  /// Whether an interval holds the true value; a value without one holds nothing.
  private static func holds(_ estimation: Estimation, _ truth: Double) -> Bool {
    guard let interval = estimation.estimate?.interval else { return false }
    return interval.low <= truth + 1e-12 && truth - 1e-12 <= interval.high
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

  static func rate(_ repetitions: Int, seed: UInt64, _ happens: (inout SplitMix64) -> Bool) -> Double {
    var generator = SplitMix64(seed: seed)
    return Double((0..<repetitions).count { _ in happens(&generator) }) / Double(repetitions)
  }

  private static func row(_ interval: String, _ n: Int, _ population: String, _ coverage: Double) {
    print("\(interval)\t\(n)\t\(population)\t\((coverage * 10_000).rounded() / 100)\t\(level * 100)")
  }
}
