import TestSupport
import Testing

@testable import Statistics

@Suite("Welch's test, the difference of means and the trend of a share")
struct WelchTests {
  struct Case: Decodable, Sendable {
    let label: String
    let values: [Double]
    let first: [Int]
    let second: [Int]
    let level: Double
    let absence: String?
    let difference: Double?
    let statistic: Double?
    let degreesOfFreedom: Double?
    let pValue: Double?
    let low: Double?
    let high: Double?
    let trend: Double?
    let trendPValue: Double?
  }

  @Test("Test and interval agree with SciPy and statsmodels, the trend with exact rationals")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("welch") {
      let first = ValueCounts(zip(item.values, item.first))
      let second = ValueCounts(zip(item.values, item.second))
      let comment: Comment = "\(item.label)"
      let test = TwoGroups.welchTest(first, second)
      #expect(agrees(test.result?.statistic, item.statistic), comment)
      #expect(agrees(test.result?.degreesOfFreedom.first, item.degreesOfFreedom), comment)
      #expect(agrees(test.result?.pValue, item.pValue), comment)
      #expect(test.reason?.rawValue == item.absence, comment)

      let difference = TwoGroups.meanDifference(first, second, level: item.level)
      #expect(agrees(difference.estimate?.value, item.difference), comment)
      #expect(agrees(difference.estimate?.interval?.low, item.low), comment)
      #expect(agrees(difference.estimate?.interval?.high, item.high), comment)
      #expect((difference.reason ?? difference.estimate?.intervalAbsence)?.rawValue == item.absence, comment)

      let trend = TwoGroups.cochranArmitageTest(first, second)
      #expect(agrees(trend.result?.statistic, item.trend), comment)
      #expect(agrees(trend.result?.pValue, item.trendPValue), comment)
    }
  }

  @Test("Published: Student's sleep data, as R's t.test prints them")
  func sleep() throws {
    let first = group([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0])
    let second = group([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4])
    let result = try #require(TwoGroups.welchTest(first, second).result)
    #expect(abs(result.statistic - -1.8608) < 5e-5 && abs(result.degreesOfFreedom[0] - 17.776) < 5e-4)
    #expect(abs(result.pValue - 0.07939) < 5e-6 && result.n == [10, 10] && result.method == .welchT)
    let estimate = try #require(TwoGroups.meanDifference(first, second, level: 0.95).estimate)
    let interval = try #require(estimate.interval)
    #expect(abs(interval.low - -3.3654832) < 5e-8 && abs(interval.high - 0.2054832) < 5e-8)
    #expect(estimate.n == 20 && estimate.method == .welch)
  }

  @Test("Published: smokers among lung patients of four studies, as R's prop.trend.test prints them")
  func smokers() throws {
    let smokers = ValueCounts(zip([1, 2, 3, 4], [83, 90, 129, 70]))
    let others = ValueCounts(zip([1, 2, 3, 4], [3, 3, 7, 12]))
    let result = try #require(TwoGroups.cochranArmitageTest(smokers, others).result)
    #expect(result.statistic < 0 && abs(result.statistic * result.statistic - 8.2249) < 5e-5)
    #expect(abs(result.pValue - 0.004132) < 5e-7 && result.method == .cochranArmitage)
  }

  @Test("A constant moves nothing, a factor scales the difference, and groups change places with the sign")
  func laws() throws {
    var generator = SeededGenerator(seed: 51)
    for _ in 0..<200 {
      let (first, second) = randomGroups(&generator)
      let test = TwoGroups.welchTest(first, second)
      let difference = try #require(TwoGroups.meanDifference(first, second, level: 0.95).estimate)
      let moved = TwoGroups.welchTest(first.mapped { 3 * $0 + 100 }, second.mapped { 3 * $0 + 100 })
      let tripled = TwoGroups.meanDifference(first.mapped { 3 * $0 + 100 }, second.mapped { 3 * $0 + 100 }, level: 0.95)
      let swapped = try #require(TwoGroups.meanDifference(second, first, level: 0.95).estimate)
      #expect(moved.reason == test.reason)
      let distance = (moved.result?.statistic ?? 0) - (test.result?.statistic ?? 0)
      #expect(abs(distance) < 1e-9 * max(1, abs(test.result?.statistic ?? 0)))
      #expect(abs((tripled.estimate?.value ?? 0) - 3 * difference.value) < 1e-11)
      #expect(agrees(swapped.value, -difference.value))
      #expect(agrees(swapped.interval?.low, difference.interval.map { -$0.high }))
      let trend = TwoGroups.cochranArmitageTest(first, second)
      let falling = TwoGroups.cochranArmitageTest(second, first)
      #expect(agrees(trend.result?.statistic, falling.result.map { -$0.statistic }))
      #expect(trend.reason == falling.reason)
    }
  }

  @Test("What allows no test is named")
  func degenerate() {
    let wide = ValueCounts([(-1.7e308, 1), (1.7e308, 1)])
    #expect(TwoGroups.welchTest(wide, wide) == .notTestable(.numericOverflow))
    #expect(TwoGroups.meanDifference(wide, wide, level: 0.95) == .notEstimable(.numericOverflow))
    #expect(TwoGroups.cochranArmitageTest(wide, wide) == .notTestable(.numericOverflow))
    #expect(TwoGroups.cochranArmitageTest(group([1]), group([])) == .notTestable(.noAnswers))
    #expect(TwoGroups.cochranArmitageTest(group([1, 1]), group([1])) == .notTestable(.noVariation))
  }
}
