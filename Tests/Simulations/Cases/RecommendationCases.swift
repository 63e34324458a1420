import Statistics

/// The Net Promoter Score, whose interval promises its level on average over the shares.
enum RecommendationCases {
  static var all: [SimulatedCase] { ShareCases.sizes.flatMap { [average($0)] + usual($0) } }

  private static func average(_ n: Int) -> SimulatedCase {
    SimulatedCase("Net Promoter Score", "mean over all shares", sizes: [n], .near) { generator in
      let shares = generator.shares(3)
      return trial(n, shares, &generator)
    }
  }

  private static func usual(_ n: Int) -> [SimulatedCase] {
    [(0.5, 0.1), (0.3, 0.3), (0.7, 0.1), (0.2, 0.5), (0.85, 0.05)].map { promoters, detractors in
      SimulatedCase(
        "Net Promoter Score", "\(promoters) promoters, \(detractors) detractors", sizes: [n], n < 30 ? .none : .near
      ) { trial(n, [promoters, 1 - promoters - detractors, detractors], &$0) }
    }
  }

  private static func trial(_ n: Int, _ shares: [Double], _ generator: inout SplitMix64) -> Bool? {
    let counts = Population("", shares).counts(of: n, using: &generator)
    let score = NetPromoterScore(promoters: counts[0], passives: counts[1], detractors: counts[2])
    return holds(score.estimate(level: 0.95), 100 * (shares[0] - shares[2]))
  }
}
