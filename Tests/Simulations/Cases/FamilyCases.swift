import Statistics

/// How often a declared family of ten comparisons says `differ` of any item on which the sides are alike.
enum FamilyCases {
  private static let smallSizes = [[10, 10], [10, 40], [15, 15]]
  private static let sizes = smallSizes + [[30, 30], [25, 60], [500, 500]]

  static var all: [SimulatedCase] {
    sizes.map { any($0, correlation: 0) }
      + smallSizes.flatMap { [any($0, correlation: 0.5), any($0, correlation: 0.5, lifted: 3)] }
  }

  /// Ten items, of which some may truly differ; answers of a person hang together through a common normal factor.
  private static func any(_ sizes: [Int], correlation: Double, lifted: Int = 0) -> SimulatedCase {
    let name =
      lifted > 0
      ? "3 of 10 items differ, correlated" : correlation > 0 ? "10 items, correlated" : "10 items, independent"
    return SimulatedCase(
      "differ, any of a declared family", name, sizes: sizes, nominal: 0.05, .atMost, effort: 1
    ) { generator in
      var counts = (0..<2).map { _ in (0..<10).map { _ in [Int](repeating: 0, count: 5) } }
      for side in 0..<2 {
        for _ in 0..<sizes[side] {
          let person = normal(&generator)
          for item in 0..<10 {
            let latent = correlation.squareRoot() * person + (1 - correlation).squareRoot() * normal(&generator)
            let isLifted = side == 0 && item < lifted
            let height = StandardNormalDistribution().cumulative(latent)
            let population = isLifted ? Population.delighted : Population.ratings[item % Population.ratings.count]
            counts[side][item][population.index(at: height)] += 1
          }
        }
      }
      let comparisons = (0..<10).map {
        SideComparison(ComparedAnswers(distribution: counts[0][$0], counts[1][$0]), margin: 0.147, level: 0.95)
      }
      let family = ComparisonFamily(comparisons, isDeclared: true, level: 0.95)
      return family.members.dropFirst(lifted).contains { $0.word == .differ }
    }
  }

  private static func normal(_ generator: inout SplitMix64) -> Double {
    StandardNormalDistribution().quantile((generator.unit() + 0x1p-54) / (1 + 0x1p-53))
  }
}
