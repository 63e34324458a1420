import Statistics

/// Means of codes and of numbers.
enum MeanCases {
  /// As `Location.mean` says: at least so many answers for each unit of squared skewness.
  private static let answersPerSquaredSkewness = 17.0

  static var all: [SimulatedCase] {
    ShareCases.sizes.flatMap { ratings($0) + numbers($0) + bootstraps($0) + [difference($0)] }
  }

  private static func promise(_ n: Int, skewness: Double, others: Double = .infinity) -> Promise {
    Double(n) >= answersPerSquaredSkewness * skewness * skewness && others >= 4 ? .near : .none
  }

  private static func ratings(_ n: Int) -> [SimulatedCase] {
    Population.ratings.map { population in
      SimulatedCase(
        "mean, Student's t", population.name, sizes: [n],
        promise(n, skewness: population.skewness, others: population.expectedOthers(of: n))
      ) { generator in
        holds(Location.mean(of: population.answers(of: n, using: &generator), level: 0.95), population.mean)
      }
    }
  }

  private static func numbers(_ n: Int) -> [SimulatedCase] {
    Continuous.all.map { population in
      SimulatedCase(
        "mean, Student's t", population.name, sizes: [n], promise(n, skewness: population.skewness)
      ) { generator in
        holds(Location.mean(of: population.answers(of: n, using: &generator), level: 0.95), population.mean)
      }
    }
  }

  /// The bootstrap promises its level for many answers only.
  private static func bootstraps(_ n: Int) -> [SimulatedCase] {
    [Continuous.normal, .ages, .exponential].map { population in
      SimulatedCase("mean, BCa", population.name, sizes: [n], n < 100 ? .none : .near, effort: 0.2) { generator in
        let answers = population.answers(of: n, using: &generator)
        let seed = generator.next()
        return holds(
          Location.bootstrapMean(of: answers, level: 0.95, resamples: 1_999, seed: seed), population.mean)
      }
    }
  }

  private static func difference(_ n: Int) -> SimulatedCase {
    SimulatedCase("difference of means, Welch", "normal, one twice as wide", sizes: [n, 2 * n], .near) { generator in
      let first = Continuous.normal.answers(of: n, using: &generator)
      let second = Continuous.normal.answers(of: 2 * n, using: &generator)
      let wider = ValueCounts(zip(second.values.map { 2 * $0 }, second.counts))
      return holds(TwoGroups.meanDifference(first, wider, level: 0.95), 0)
    }
  }
}
