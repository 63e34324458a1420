import TestSupport
import Testing

@testable import Statistics

@Suite("Cliff's delta and the common-language effect size")
struct CliffsDeltaTests {
  struct Case: Decodable, Sendable {
    let label: String
    let values: [Double]
    let first: [Int]
    let second: [Int]
    let level: Double
    let absence: String?
    let delta: Double?
    let commonLanguage: Double?
    let low: Double?
    let high: Double?
  }

  @Test("Agree with the matrix of dominances")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("cliffs-delta") {
      let first = ValueCounts(zip(item.values, item.first))
      let second = ValueCounts(zip(item.values, item.second))
      let comment: Comment = "\(item.label)"
      let delta = TwoGroups.cliffsDelta(first, second, level: item.level)
      #expect(agrees(delta.estimate?.value, item.delta), comment)
      #expect(agrees(delta.estimate?.interval?.low, item.low), comment)
      #expect(agrees(delta.estimate?.interval?.high, item.high), comment)
      #expect((delta.reason ?? delta.estimate?.intervalAbsence)?.rawValue == item.absence, comment)

      let share = TwoGroups.commonLanguageEffectSize(first, second, level: item.level)
      #expect(agrees(share.estimate?.value, item.commonLanguage), comment)
      #expect(agrees(share.estimate?.interval?.low, item.low.map { (1 + $0) / 2 }), comment)
      #expect(agrees(share.estimate?.interval?.high, item.high.map { (1 + $0) / 2 }), comment)
      #expect((share.reason ?? share.estimate?.intervalAbsence)?.rawValue == item.absence, comment)
    }
  }

  @Test("Published: Hogarty and Kromrey's example, whose variances the script compares with theirs")
  func published() throws {
    let estimate = try #require(
      TwoGroups.cliffsDelta(
        group([10, 10, 20, 20, 20, 30, 30, 30, 40, 50]), group([10, 20, 30, 40, 40, 50]), level: 0.95
      ).estimate)
    #expect(estimate.value == -0.25 && estimate.n == 16 && estimate.method == .fengCliff)
    #expect(EffectMagnitude(cliffsDelta: estimate.value) == .small)
  }

  @Test("Groups that do not overlap: the inner limit is Wilson's for all of the smaller group")
  func separated() throws {
    let estimate = try #require(
      TwoGroups.cliffsDelta(ValueCounts([(5, 12)]), ValueCounts([(1, 90)]), level: 0.95).estimate)
    let interval = try #require(estimate.interval)
    let z = StandardNormalDistribution().criticalValue(level: 0.95)
    #expect(estimate.value == 1 && interval.high == 1)
    #expect(agrees((1 + interval.low) / 2, 12 / (12 + z * z)))
  }

  @Test("Groups change places, or the scale is reversed: delta changes its sign, the interval is mirrored")
  func mirror() throws {
    var generator = SeededGenerator(seed: 27)
    for _ in 0..<200 {
      let (first, second) = randomGroups(&generator)
      let delta = try #require(TwoGroups.cliffsDelta(first, second, level: 0.95).estimate)
      let swapped = try #require(TwoGroups.cliffsDelta(second, first, level: 0.95).estimate)
      let reversed = try #require(TwoGroups.cliffsDelta(first.mapped(-), second.mapped(-), level: 0.95).estimate)
      for other in [swapped, reversed] {
        #expect(delta.value == -other.value && delta.intervalAbsence == other.intervalAbsence)
        let sum = (delta.interval?.low ?? 0) + (other.interval?.high ?? 0)
        #expect(abs(sum) < 1e-13)
      }
    }
  }

  @Test("The interval holds delta, stays in range and has a width, at any level")
  func range() throws {
    var generator = SeededGenerator(seed: 28)
    for _ in 0..<200 {
      let (first, second) = randomGroups(&generator)
      for level in [1e-9, 0.5, 0.95, 0.999, 1 - 1e-15] {
        let delta = try #require(TwoGroups.cliffsDelta(first, second, level: level).estimate)
        guard let interval = delta.interval else {
          #expect(delta.intervalAbsence == .noVariation && delta.value == 0)
          continue
        }
        #expect(-1 <= interval.low && interval.low <= delta.value)
        #expect(delta.value <= interval.high && interval.high <= 1)
        #expect(interval.low < interval.high || level < 0.5)
      }
    }
  }

  @Test("The common-language effect size is 1 less the relative effect")
  func complement() throws {
    var generator = SeededGenerator(seed: 29)
    for _ in 0..<200 {
      let (first, second) = randomGroups(&generator)
      let share = try #require(TwoGroups.commonLanguageEffectSize(first, second, level: 0.95).estimate)
      let effect = try #require(TwoGroups.relativeEffect(first, second, level: 0.95).estimate)
      #expect(abs(share.value + effect.value - 1) < 1e-14)
    }
  }

  @Test(
    "Romano's thresholds",
    arguments: [
      (0, "negligible"), (0.146, "negligible"), (0.147, "small"), (-0.329, "small"), (0.33, "medium"),
      (-0.473, "medium"), (0.474, "large"), (-1, "large"),
    ] as [(Double, String)])
  func magnitude(delta: Double, name: String) {
    #expect(EffectMagnitude(cliffsDelta: delta).rawValue == name)
  }
}
