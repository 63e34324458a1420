import Statistics

/// Answers of the same people twice.
enum PairedCases {
  private static let changes = [Population.balanced, .few, .rising, .clear]

  static var all: [SimulatedCase] {
    ShareCases.sizes.flatMap { n in changes.map { rankBiserial(n, $0) } + changes.map { movement(n, $0) } + [effect(n)]
    }
  }

  private static func rankBiserial(_ n: Int, _ change: Population) -> SimulatedCase {
    let truth = change.rankBiserial
    let promise: Promise = change.expectedMoves(of: n) < 50 ? .atLeast : .near
    return SimulatedCase("matched-pairs rank-biserial", change.name, sizes: [n], promise) { generator in
      holds(Paired.rankBiserial(change.answers(of: n, using: &generator), level: 0.95), truth)
    }
  }

  private static func movement(_ n: Int, _ change: Population) -> SimulatedCase {
    let truth = change.expectation { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 }
    let promise: Promise = change.expectedMoves(of: n) < 5 ? .atLeast : .near
    return SimulatedCase("moved up less moved down, Tango", change.name, sizes: [n], promise) { generator in
      holds(Movement(of: change.answers(of: n, using: &generator)).difference(level: 0.95), truth)
    }
  }

  private static func effect(_ n: Int) -> SimulatedCase {
    SimulatedCase("Cohen's d of pairs, non-central t", "normal, d = 0.5", sizes: [n], .near) { generator in
      let changes = Continuous.normal.answers(of: n, using: &generator)
      return holds(Paired.cohensD(ValueCounts(zip(changes.values.map { $0 + 0.5 }, changes.counts)), level: 0.95), 0.5)
    }
  }
}

extension Population {
  /// Differences of two answers on five points, that go both ways alike, hardly occur, or go up.
  static let balanced = change("both ways alike", [0.03, 0.1, 0.2, 0.34, 0.2, 0.1, 0.03])
  static let few = change("few move, both ways alike", [0, 0.03, 0.1, 0.74, 0.1, 0.03, 0])
  static let rising = change("more up than down", [0.02, 0.05, 0.12, 0.36, 0.3, 0.12, 0.03])
  static let clear = change("clearly up", [0, 0.02, 0.08, 0.3, 0.4, 0.15, 0.05])

  private static func change(_ name: String, _ probabilities: [Double]) -> Population {
    Population(name, values: (-3...3).map(Double.init), probabilities)
  }

  /// How many of so many people can be expected to have moved.
  func expectedMoves(of n: Int) -> Double { Double(n) * expectation { $0 == 0 ? 0 : 1 } }

  /// The matched-pairs rank-biserial correlation of the population, zeros ranked with the others.
  var rankBiserial: Double {
    func rank(_ size: Double) -> Double {
      expectation { abs($0) < size ? 1 : abs($0) == size ? 0.5 : 0 }
    }
    func sum(_ sign: Double) -> Double { expectation { $0 * sign > 0 ? rank(abs($0)) : 0 } }
    return (sum(1) - sum(-1)) / (sum(1) + sum(-1))
  }
}
