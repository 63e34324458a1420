import Testing

@testable import Statistics

@Suite("Share of a finite population")
struct FinitePopulationIntervalTests {
  struct Case: Decodable, Sendable {
    let label: String
    let successes: Int
    let trials: Int
    let population: Int
    let level: Double
    let share: Double
    let low: Double?
    let high: Double?
  }

  @Test("Agrees with mpmath and statsmodels; a census is a count without interval")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("finite-population") {
      let estimate = try #require(
        Share.wilson(
          successes: item.successes, of: item.trials, population: item.population, level: item.level
        ).estimate)
      #expect(agrees(estimate.value, item.share), "\(item)")
      #expect(agrees(estimate.interval?.low, item.low), "\(item)")
      #expect(agrees(estimate.interval?.high, item.high), "\(item)")
      let isCensus = item.trials == item.population
      #expect(estimate.method == (isCensus ? .exactCount : .wilsonFinitePopulation), "\(item)")
      #expect(estimate.n == item.trials && estimate.intervalAbsence == nil)
    }
  }

  @Test("60 of 75 who answered, of 150 who came: 73 to 86 %")
  func published() throws {
    let estimate = try #require(Share.wilson(successes: 60, of: 75, population: 150, level: 0.95).estimate)
    let interval = try #require(estimate.interval)
    #expect(abs(interval.low - 0.729) < 0.0005 && abs(interval.high - 0.856) < 0.0005)
  }

  @Test("Nobody answered; more answered than there are")
  func degenerate() {
    #expect(Share.wilson(successes: 0, of: 0, population: 150, level: 0.95) == .notEstimable(.noAnswers))
    #expect(Share.wilson(successes: 0, of: 0, population: 0, level: 0.95) == .notEstimable(.noAnswers))
    #expect(Share.wilson(successes: 60, of: 75, population: 70, level: 0.95) == .notEstimable(.populationExceeded))
  }

  @Test("Narrower the smaller the population, and Wilson's interval in one without end")
  func convergence() throws {
    var previous = 0.0
    for population in [76, 80, 100, 150, 1_000, 100_000] {
      let interval = try #require(
        Share.wilson(successes: 60, of: 75, population: population, level: 0.95).estimate?.interval)
      #expect(interval.high - interval.low > previous)
      previous = interval.high - interval.low
    }
    let finite = try #require(
      Share.wilson(successes: 60, of: 75, population: Int.max, level: 0.95).estimate?.interval)
    let infinite = try #require(Share.wilson(successes: 60, of: 75, level: 0.95).estimate?.interval)
    #expect(agrees(finite.low, infinite.low) && agrees(finite.high, infinite.high))
  }
}
