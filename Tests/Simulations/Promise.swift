import Statistics

/// What a method promises of a rate, in the range of populations and sizes that its documentation names.
enum Promise: String, Sendable {
  /// The interval holds the true value as often as its level says, within `tolerance`.
  case near = "within 1.5"
  /// The interval holds the true value at least as often as its level says.
  case atLeast = "at least"
  /// The error occurs at most so often.
  case atMost = "at most"
  /// Outside the range: shown, so that it can be seen why.
  case none = "–"

  /// How far the rate of an approximate interval may lie from its level.
  static let tolerance = 0.015

  /// Whether the promise is kept; `nil` where there is none.
  ///
  /// A rate beyond a strict bound breaks it only where that cannot be the chance of the simulation itself: where its own
  /// interval at 99 % lies beyond the bound too.
  func isKept(_ rate: Rate, nominal: Double) -> Bool? {
    if rate.trials == 0 { return nil }
    return switch self {
    case .near: abs(rate.value - nominal) <= Self.tolerance
    case .atLeast: rate.interval(level: 0.99).high >= nominal
    case .atMost: rate.interval(level: 0.99).low <= nominal
    case .none: nil
    }
  }
}

/// How often something happened, in 0...1.
struct Rate: Sendable {
  /// The rate among the trials that could tell.
  let value: Double
  /// The number of trials that could tell; `nil` for a rate that was computed and not simulated.
  let trials: Int?
  /// The share of all trials that could not tell, such as samples without an interval.
  let undecided: Double

  /// A rate that was computed.
  init(exactly value: Double) { (self.value, trials, undecided) = (value, nil, 0) }

  /// The rate in seeded trials, each of which says yes, no, or nothing.
  init(runs: Int, seed: UInt64, trial: (inout SplitMix64) -> Bool?) {
    var generator = SplitMix64(seed: seed)
    let outcomes = (0..<runs).compactMap { _ in trial(&generator) }
    value = outcomes.isEmpty ? 0 : Double(outcomes.count { $0 }) / Double(outcomes.count)
    trials = outcomes.count
    undecided = Double(runs - outcomes.count) / Double(runs)
  }

  /// Wilson's interval of the rate; the rate itself where it was computed.
  func interval(level: Double) -> (low: Double, high: Double) {
    guard let trials,
      let interval = Share.wilson(
        successes: Int((value * Double(trials)).rounded()), of: trials, level: level
      ).estimate?.interval
    else { return (value - 1e-12, value + 1e-12) }
    return (interval.low, interval.high)
  }
}
