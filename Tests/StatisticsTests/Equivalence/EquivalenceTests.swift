import TestSupport
import Testing

@testable import Statistics

@Suite("Equivalence: two one-sided tests")
struct EquivalenceTests {
  struct MeanCase: Decodable, Sendable {
    let label: String
    let first: [Double]
    let second: [Double]
    let low: Double
    let high: Double
    let welchP: Double?
    let welchT: Double?
    let degreesOfFreedom: Double?
    let pairedP: Double?
    let pairedT: Double?
  }

  struct ShareCase: Decodable, Sendable {
    let label: String
    let successes: [Int]
    let trials: [Int]
    let low: Double
    let high: Double
    let z: Double
    let p: Double
  }

  static func answers(_ values: [Double]) -> ValueCounts { ValueCounts(values.map { ($0, 1) }) }

  @Test("Means of two groups and of pairs agree with statsmodels and SciPy")
  func means() throws {
    for item in try OracleFixture<MeanCase>.load("equivalence-means") {
      let bounds = item.low...item.high
      let welch = Equivalence.welchTest(Self.answers(item.first), Self.answers(item.second), within: bounds).result
      #expect(agrees(welch?.pValue, item.welchP), "\(item)")
      #expect(agrees(welch?.statistic, item.welchT), "\(item)")
      #expect(agrees(welch?.degreesOfFreedom.first, item.degreesOfFreedom), "\(item)")
      guard item.first.count == item.second.count else { continue }
      let differences = Self.answers(zip(item.first, item.second).map { $1 - $0 })
      let paired = Equivalence.pairedTTest(differences, within: bounds).result
      #expect(agrees(paired?.pValue, item.pairedP), "\(item)")
      #expect(agrees(paired?.statistic, item.pairedT), "\(item)")
    }
  }

  @Test("Shares of two groups agree with mpmath")
  func shares() throws {
    for item in try OracleFixture<ShareCase>.load("equivalence-shares") {
      let test = Equivalence.shareTest(
        (item.successes[0], item.trials[0]), (item.successes[1], item.trials[1]), within: item.low...item.high
      ).result
      #expect(agrees(test?.statistic, item.z), "\(item)")
      #expect(agrees(test?.pValue, item.p), "\(item)")
    }
  }

  @Test("Nobody, one answer and no variation are named")
  func degenerate() {
    let none = ValueCounts([])
    let one = ValueCounts([(3, 1)])
    let equal = ValueCounts([(3, 8)])
    let some = ValueCounts([(3, 4), (4, 4)])
    #expect(Equivalence.welchTest(none, some, within: -1...1) == .notTestable(.noAnswers))
    #expect(Equivalence.welchTest(some, one, within: -1...1) == .notTestable(.singleAnswer))
    #expect(Equivalence.welchTest(equal, equal, within: -1...1) == .notTestable(.noVariation))
    #expect(Equivalence.pairedTTest(none, within: -1...1) == .notTestable(.noAnswers))
    #expect(Equivalence.pairedTTest(one, within: -1...1) == .notTestable(.singleAnswer))
    #expect(Equivalence.pairedTTest(equal, within: -1...1) == .notTestable(.noVariation))
    #expect(Equivalence.shareTest((0, 0), (3, 4), within: -0.1...0.1) == .notTestable(.noAnswers))
    for bound in [0, 1e-20, 1e-300] {
      for successes in [(0, 0), (5, 8)] {
        let test = Equivalence.shareTest((successes.0, 5), (successes.1, 8), within: -bound...0.1)
        #expect(abs((test.result?.pValue ?? 0) - 0.5) < 1e-9)
      }
    }
    let wide = ValueCounts([(-1.7e308, 2), (1.7e308, 2)])
    #expect(Equivalence.welchTest(wide, some, within: -1...1) == .notTestable(.numericOverflow))
    #expect(Equivalence.pairedTTest(wide, within: -1...1) == .notTestable(.numericOverflow))
  }

  @Test("Significant at α exactly where the interval of level 1 − 2α stays within the bounds")
  func interval() throws {
    var generator = SeededGenerator(seed: 50)
    for _ in 0..<200 {
      let differences = Self.answers(
        (0..<Int.random(in: 5...60, using: &generator)).map { _ in Double(Int.random(in: -2...2, using: &generator)) })
      guard let interval = Location.mean(of: differences, level: 0.9).estimate?.interval else { continue }
      let test = try #require(Equivalence.pairedTTest(differences, within: -0.5...0.5).result)
      #expect((test.pValue < 0.05) == (interval.low > -0.5 && interval.high < 0.5))
    }
  }

  @Test("Swapping the groups mirrors the bounds; wider bounds never make p greater")
  func laws() throws {
    var generator = SeededGenerator(seed: 51)
    for _ in 0..<100 {
      let trials = (0..<2).map { _ in Int.random(in: 1...60, using: &generator) }
      let successes = trials.map { Int.random(in: 0...$0, using: &generator) }
      let first = (successes[0], trials[0])
      let second = (successes[1], trials[1])
      let test = try #require(Equivalence.shareTest(first, second, within: -0.1...0.25).result)
      let swapped = try #require(Equivalence.shareTest(second, first, within: -0.25...0.1).result)
      #expect(abs(test.pValue - swapped.pValue) < 1e-12 && abs(test.statistic + swapped.statistic) < 1e-9)
      let wider = try #require(Equivalence.shareTest(first, second, within: -0.2...0.3).result)
      #expect(wider.pValue <= test.pValue + 1e-12)
      let answers = [0, 1].map { ValueCounts([(1, successes[$0]), (0, trials[$0] - successes[$0]), (2, 1)]) }
      let welch = Equivalence.welchTest(answers[0], answers[1], within: -0.1...0.25).result
      let mirrored = Equivalence.welchTest(answers[1], answers[0], within: -0.25...0.1).result
      #expect(agrees(welch?.pValue, mirrored?.pValue))
    }
  }
}
