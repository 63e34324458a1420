import Statistics

/// Medians and pseudo-medians, whose exact intervals attain only some levels: at least the one asked for.
enum MedianCases {
  static var all: [SimulatedCase] { ShareCases.sizes.flatMap { [attained($0)] + ratings($0) + pseudoMedians($0) } }

  /// Without ties the coverage is the attained level, to the simulation's precision.
  private static func attained(_ n: Int) -> SimulatedCase {
    SimulatedCase(
      "median, order statistics", "no ties: attained level", sizes: [n],
      nominal: MedianRanks(n: n, level: 0.95)?.achievedLevel ?? 1, .near
    ) { generator in
      holds(Location.median(of: Continuous.uniform.answers(of: n, using: &generator), level: 0.95), 0.5)
    }
  }

  private static func ratings(_ n: Int) -> [SimulatedCase] {
    Population.ratings.map { population in
      SimulatedCase("median, order statistics", population.name, sizes: [n], .atLeast) { generator in
        holdsOrIs(Location.median(of: population.answers(of: n, using: &generator), level: 0.95), population.median)
      }
    }
  }

  /// As `holds`, but where an interval would be a single value, whether that is the true one.
  private static func holdsOrIs(_ estimation: Estimation, _ truth: Double) -> Bool? {
    switch estimation.estimate?.intervalAbsence {
    case .noVariation, .tooManyEqualAnswers: estimation.estimate?.value == truth
    default: holds(estimation, truth)
    }
  }

  /// Of symmetric differences the pseudo-median is the centre.
  private static func pseudoMedians(_ n: Int) -> [SimulatedCase] {
    [
      SimulatedCase("pseudo-median, Hodges and Lehmann", "no ties", sizes: [n], .near) { generator in
        holds(Paired.hodgesLehmann(Continuous.normal.answers(of: n, using: &generator), level: 0.95), 0)
      }
    ]
      + [Population.balanced, .few].map { change in
        SimulatedCase("pseudo-median, Hodges and Lehmann", change.name, sizes: [n], .atLeast) { generator in
          holdsOrIs(Paired.hodgesLehmann(change.answers(of: n, using: &generator), level: 0.95), 0)
        }
      }
  }
}
