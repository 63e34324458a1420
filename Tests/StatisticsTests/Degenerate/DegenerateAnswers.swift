@testable import Statistics

/// Answers that tempt arithmetic into dividing by 0, overflowing or cancelling: none, one, equal ones, huge and tiny ones.
enum DegenerateAnswers {
  static let values: [[(Double, Int)]] = [
    [], [(0, 1)], [(-3, 1)], [(1e300, 1)], [(1e-300, 1)],
    [(0, 2)], [(1, 1), (2, 1)], [(-1, 1), (1, 1)], [(0, 1), (.leastNonzeroMagnitude, 1)],
    [(-1.7e308, 1), (1.7e308, 1)],
    [(0, 3)], [(4, 3)], [(1, 2), (2, 1)], [(1, 1), (2, 1), (5, 1)], [(1e-300, 1), (2e-300, 1), (3e-300, 1)],
    [(-1e300, 1), (0, 1), (1e300, 1)], [(1e300, 5), (1.0000000000000002e300, 4)], [(1e154, 7), (3e154, 6)],
    [(1e15, 9), (1_000_000_000_000_001, 8)], [(-1e-160, 6), (1e-160, 7)], [(0, 40), (1e300, 1)],
    [(0, 40), (1e-300, 1)],
    [(0, 1), (1, 999_999_999)], [(1, 400_000_000), (5, 600_000_000)], [(0, 12), (1, 9), (2, 13)],
  ]

  /// The answers as tables.
  static let all = values.map { ValueCounts($0) }

  /// Confidence levels from next to none to next to certainty.
  static let levels = [1e-15, 0.5, 0.95, 1 - 1e-15]

  /// Shares as successes and trials, from nobody to a thousand million.
  static let shares = [
    (0, 0), (0, 1), (1, 1), (0, 2), (1, 2), (2, 2), (0, 3), (1, 3), (3, 3), (7, 40), (0, 1_000_000_000),
    (1, 1_000_000_000), (500_000_000, 1_000_000_000), (1_000_000_000, 1_000_000_000),
  ]
}
