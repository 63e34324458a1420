import Testing

@testable import Statistics

@Suite("Share with Wilson's interval")
struct WilsonIntervalTests {
  struct Case: Decodable, Sendable {
    let label: String
    let successes: Int
    let trials: Int
    let level: Double
    let share: Double
    let low: Double
    let high: Double
  }

  @Test("Agrees with SciPy and statsmodels")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("wilson") {
      let estimate = try #require(
        Share.wilson(successes: item.successes, of: item.trials, level: item.level).estimate)
      #expect(agrees(estimate.value, item.share), "\(item)")
      #expect(agrees(estimate.interval?.low, item.low), "\(item)")
      #expect(agrees(estimate.interval?.high, item.high), "\(item)")
      #expect(estimate.n == item.trials && estimate.method == .wilson && estimate.intervalAbsence == nil)
    }
  }

  @Test(
    "Published: Brown, Cai and DasGupta's recommendation at small n",
    arguments: [(24, 30, 0.6269, 0.9049), (10, 10, 0.7225, 1), (12, 12, 0.7575, 1), (0, 10, 0, 0.2775)])
  func published(successes: Int, trials: Int, low: Double, high: Double) throws {
    let interval = try #require(Share.wilson(successes: successes, of: trials, level: 0.95).estimate?.interval)
    #expect(abs(interval.low - low) < 0.00005)
    #expect(abs(interval.high - high) < 0.00005)
  }

  @Test("Nobody answered")
  func noAnswers() {
    #expect(Share.wilson(successes: 0, of: 0, level: 0.95) == .notEstimable(.noAnswers))
  }

  @Test(
    "None is exactly 0 and all exactly 1, yet neither interval is a point", arguments: [1, 2, 3, 12, 150, 1_000_000])
  func extremes(trials: Int) throws {
    let none = try #require(Share.wilson(successes: 0, of: trials, level: 0.95).estimate?.interval)
    let all = try #require(Share.wilson(successes: trials, of: trials, level: 0.95).estimate?.interval)
    #expect(none.low == 0 && none.high > 0)
    #expect(all.high == 1 && all.low < 1)
  }

  @Test("The limits are the shares that a score test just does not reject")
  func invertsScoreTest() throws {
    let z = StandardNormalDistribution().criticalValue(level: 0.9)
    for successes in 1..<40 {
      let estimate = try #require(Share.wilson(successes: successes, of: 40, level: 0.9).estimate)
      let interval = try #require(estimate.interval)
      for limit in [interval.low, interval.high] {
        let score = abs(estimate.value - limit) / (limit * (1 - limit) / 40).squareRoot()
        #expect(agrees(score, z))
      }
    }
  }

  @Test("Counting the others mirrors the interval")
  func mirror() throws {
    for trials in [1, 2, 7, 30, 149] {
      for successes in 0...trials {
        let some = try #require(Share.wilson(successes: successes, of: trials, level: 0.95).estimate?.interval)
        let others = try #require(
          Share.wilson(successes: trials - successes, of: trials, level: 0.95).estimate?.interval)
        #expect(abs(some.low - (1 - others.high)) < 1e-15)
        #expect(abs(some.high - (1 - others.low)) < 1e-15)
      }
    }
  }

  @Test("Contains the share, grows with the level and shrinks with n, even at absurd levels")
  func width() throws {
    for (successes, trials) in [(0, 5), (1, 3), (24, 30), (12, 12), (1, 100_000_000)] {
      var previous = -1.0
      for level in [1e-17, 1e-9, 0.5, 0.8, 0.95, 0.999, 1 - 1e-15] {
        let estimate = try #require(Share.wilson(successes: successes, of: trials, level: level).estimate)
        let interval = try #require(estimate.interval)
        #expect(interval.low <= estimate.value && estimate.value <= interval.high)
        #expect(interval.low >= 0 && interval.high <= 1)
        #expect(interval.high - interval.low >= previous)
        previous = interval.high - interval.low
      }
      let larger = try #require(
        Share.wilson(successes: 4 * successes, of: 4 * trials, level: 0.95).estimate?.interval)
      let smaller = try #require(Share.wilson(successes: successes, of: trials, level: 0.95).estimate?.interval)
      #expect(larger.high - larger.low < smaller.high - smaller.low)
    }
  }
}
