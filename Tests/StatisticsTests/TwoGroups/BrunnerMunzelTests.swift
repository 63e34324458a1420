import TestSupport
import Testing

@testable import Statistics

@Suite("Brunner and Munzel's test and the relative effect")
struct BrunnerMunzelTests {
  struct Case: Decodable, Sendable {
    let label: String
    let values: [Double]
    let first: [Int]
    let second: [Int]
    let level: Double
    let absence: String?
    let effect: Double?
    let statistic: Double?
    let degreesOfFreedom: Double?
    let pValue: Double?
    let low: Double?
    let high: Double?
  }

  @Test("Agree with exact rationals, SciPy and statsmodels")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("brunner-munzel") {
      let first = ValueCounts(zip(item.values, item.first))
      let second = ValueCounts(zip(item.values, item.second))
      let comment: Comment = "\(item.label)"
      let test = TwoGroups.brunnerMunzelTest(first, second)
      #expect(agrees(test.result?.statistic, item.statistic), comment)
      #expect(agrees(test.result?.degreesOfFreedom.first, item.degreesOfFreedom), comment)
      #expect(agrees(test.result?.pValue, item.pValue), comment)
      #expect(test.reason?.rawValue == item.absence, comment)

      let effect = TwoGroups.relativeEffect(first, second, level: item.level)
      #expect(agrees(effect.estimate?.value, item.effect), comment)
      #expect(agrees(effect.estimate?.interval?.low, item.low), comment)
      #expect(agrees(effect.estimate?.interval?.high, item.high), comment)
      #expect((effect.reason ?? effect.estimate?.intervalAbsence)?.rawValue == item.absence, comment)
    }
  }

  @Test("Published: the pain scores of Brunner and Munzel, as R's lawstat prints them")
  func published() throws {
    let first = group([1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1])
    let second = group([3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4])
    let result = try #require(TwoGroups.brunnerMunzelTest(first, second).result)
    #expect(abs(result.statistic - 3.1375) < 5e-5 && abs(result.degreesOfFreedom[0] - 17.683) < 5e-4)
    #expect(abs(result.pValue - 0.005786) < 5e-7 && result.n == [14, 11] && result.method == .brunnerMunzel)
    let estimate = try #require(TwoGroups.relativeEffect(first, second, level: 0.95).estimate)
    let interval = try #require(estimate.interval)
    #expect(abs(estimate.value - 0.788961) < 5e-7 && estimate.n == 25 && estimate.method == .brunnerMunzel)
    #expect(abs(interval.low - 0.5952169) < 5e-8 && abs(interval.high - 0.9827052) < 5e-8)
  }

  @Test("Groups change places, or the scale is reversed: the effect is mirrored, the p-value stays")
  func mirror() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<200 {
      let (first, second) = randomGroups(&generator)
      let reversed = TwoGroups.brunnerMunzelTest(first.mapped(-), second.mapped(-))
      let forth = TwoGroups.brunnerMunzelTest(first, second)
      for back in [TwoGroups.brunnerMunzelTest(second, first), reversed] {
        #expect(agrees(forth.result?.statistic, back.result.map { -$0.statistic }))
        #expect(agrees(forth.result?.pValue, back.result?.pValue))
        #expect(forth.reason == back.reason)
      }
      let effect = try #require(TwoGroups.relativeEffect(first, second, level: 0.9).estimate)
      let mirrored = try #require(TwoGroups.relativeEffect(second, first, level: 0.9).estimate)
      #expect(abs(effect.value + mirrored.value - 1) < 1e-14)
      let limits = [effect.interval?.low ?? 0.5, mirrored.interval?.high ?? 0.5]
      #expect(abs(limits[0] + limits[1] - 1) < 1e-14)
    }
  }

  @Test("Only the order of the values counts")
  func monotoneTransformation() {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<200 {
      let (first, second) = randomGroups(&generator)
      let stretched = (first.mapped { $0 * $0 * $0 - 100 }, second.mapped { $0 * $0 * $0 - 100 })
      #expect(
        TwoGroups.brunnerMunzelTest(first, second) == TwoGroups.brunnerMunzelTest(stretched.0, stretched.1))
      #expect(
        TwoGroups.relativeEffect(first, second, level: 0.95)
          == TwoGroups.relativeEffect(stretched.0, stretched.1, level: 0.95))
    }
  }

  @Test("The interval excludes one half exactly where the test rejects")
  func duality() {
    var generator = SeededGenerator(seed: 23)
    var rejections = 0
    for _ in 0..<400 {
      let (first, second) = randomGroups(&generator)
      guard let result = TwoGroups.brunnerMunzelTest(first, second).result,
        let interval = TwoGroups.relativeEffect(first, second, level: 0.95).estimate?.interval
      else { continue }
      let excludes = interval.low > 0.5 || interval.high < 0.5
      #expect(excludes == (result.pValue < 0.05))
      rejections += excludes ? 1 : 0
    }
    #expect(rejections > 50)
  }

  @Test("A hundred million answers cost the same as a hundred")
  func large() throws {
    let first = ValueCounts([(1, 20_000_000), (2, 25_000_000), (3, 5_000_000)])
    let second = ValueCounts([(1, 20_001_000), (2, 24_999_000), (3, 5_000_000)])
    let result = try #require(TwoGroups.brunnerMunzelTest(first, second).result)
    #expect(result.statistic < 0 && result.pValue > 0.8 && result.pValue < 0.9)
    let interval = try #require(TwoGroups.relativeEffect(first, second, level: 0.95).estimate?.interval)
    #expect(interval.high - interval.low < 0.0003)
  }
}
