import TestSupport
import Testing

@testable import Statistics

@Suite("Share with the interval of each method")
struct ShareIntervalTests {
  struct Case: Decodable, Sendable {
    let label: String
    let successes: Int
    let trials: Int
    let level: Double
    let share: Double
    let limits: [String: [Double]]
  }

  static func interval(
    _ successes: Int, _ trials: Int, _ method: ShareIntervalMethod, level: Double = 0.95
  ) throws -> ConfidenceInterval {
    try #require(Share.estimate(successes: successes, of: trials, level: level, method: method).estimate?.interval)
  }

  @Test("Agrees with R, statsmodels and mpmath", arguments: ShareIntervalMethod.allCases)
  func oracle(method: ShareIntervalMethod) throws {
    for item in try OracleFixture<Case>.load("share-intervals") {
      let estimate = try #require(
        Share.estimate(successes: item.successes, of: item.trials, level: item.level, method: method).estimate)
      let expected = item.limits[method.rawValue]
      #expect(agrees(estimate.value, item.share), "\(item)")
      #expect(agrees(estimate.interval?.low, expected?.first), "\(item)")
      #expect(agrees(estimate.interval?.high, expected?.last), "\(item)")
      #expect(estimate.intervalAbsence == (expected == nil ? .noVariation : nil), "\(item)")
      #expect(estimate.n == item.trials && estimate.method.rawValue == method.rawValue)
    }
  }

  @Test(
    "Published: 24 of 30",
    arguments: [
      (.wilson, 0.6269, 0.9049), (.jeffreys, 0.6334, 0.9119), (.clopperPearson, 0.6143, 0.9229),
    ] as [(ShareIntervalMethod, Double, Double)])
  func published(method: ShareIntervalMethod, low: Double, high: Double) throws {
    let interval = try Self.interval(24, 30, method)
    #expect(abs(interval.low - low) < 0.00005 && abs(interval.high - high) < 0.00005)
  }

  @Test("Published: 81 of 263, Newcombe 1998, with continuity correction")
  func newcombe() throws {
    let interval = try Self.interval(81, 263, .wilsonContinuityCorrected)
    #expect(abs(interval.low - 0.2535) < 0.00005 && abs(interval.high - 0.3682) < 0.00005)
  }

  @Test("Nobody answered", arguments: ShareIntervalMethod.allCases)
  func noAnswers(method: ShareIntervalMethod) {
    #expect(Share.estimate(successes: 0, of: 0, level: 0.95, method: method) == .notEstimable(.noAnswers))
  }

  @Test("Counting the others mirrors the interval", arguments: ShareIntervalMethod.allCases)
  func mirror(method: ShareIntervalMethod) throws {
    for trials in [2, 7, 30, 149] {
      for successes in 1..<trials {
        let some = try Self.interval(successes, trials, method)
        let others = try Self.interval(trials - successes, trials, method)
        #expect(abs(some.low - (1 - others.high)) < 1e-13)
        #expect(abs(some.high - (1 - others.low)) < 1e-13)
      }
    }
  }

  @Test("Contains the share, grows with the level, shrinks with n", arguments: ShareIntervalMethod.allCases)
  func width(method: ShareIntervalMethod) throws {
    for (successes, trials) in [(1, 3), (24, 30), (1, 150), (50_000_000, 100_000_000)] {
      var previous = -1.0
      for level in [0.5, 0.8, 0.95, 0.999, 1 - 1e-15, 1.0.nextDown] {
        let interval = try Self.interval(successes, trials, method, level: level)
        let share = Double(successes) / Double(trials)
        #expect(interval.low <= share && share <= interval.high)
        #expect(interval.low >= 0 && interval.high <= 1)
        #expect(interval.high - interval.low >= previous)
        previous = interval.high - interval.low
      }
      let smaller = try Self.interval(successes, trials, method)
      let larger = try Self.interval(4 * successes, 4 * trials, method)
      #expect(larger.high - larger.low < smaller.high - smaller.low)
    }
  }

  @Test("None is exactly 0 and all exactly 1, yet neither interval is a point", arguments: [1, 2, 3, 12, 150])
  func extremes(trials: Int) throws {
    for method in ShareIntervalMethod.allCases where method != .logit {
      let none = try Self.interval(0, trials, method)
      let all = try Self.interval(trials, trials, method)
      #expect(none.low == 0 && none.high > 0)
      #expect(all.high == 1 && all.low < 1)
    }
  }

  @Test("Wilson's interval lies within Agresti and Coull's and within its continuity-corrected one")
  func nesting() throws {
    for successes in 0...40 {
      let wilson = try Self.interval(successes, 40, .wilson)
      for method in [ShareIntervalMethod.agrestiCoull, .wilsonContinuityCorrected] {
        let wider = try Self.interval(successes, 40, method)
        #expect(wider.low <= wilson.low + 1e-15 && wilson.high <= wider.high + 1e-15)
      }
    }
  }

  @Test("The exact interval never covers less than its level", arguments: [5, 12, 30])
  func coverage(trials: Int) throws {
    let intervals = try (0...trials).map { try Self.interval($0, trials, .clopperPearson) }
    for step in 1..<100 {
      let share = Double(step) / 100
      // The binomial probabilities by their recurrence.
      var probability = (0..<trials).reduce(1) { product, _ in product * (1 - share) }
      var covered = 0.0
      for (successes, interval) in intervals.enumerated() {
        if interval.low <= share && share <= interval.high { covered += probability }
        probability *= Double(trials - successes) / Double(successes + 1) * share / (1 - share)
      }
      #expect(covered >= 0.95 - 1e-12)
    }
  }
}
