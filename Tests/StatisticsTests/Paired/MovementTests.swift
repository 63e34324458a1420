import TestSupport
import Testing

@testable import Statistics

@Suite("Who moved")
struct MovementTests {
  struct Case: Decodable, Sendable {
    let label: String
    let up: Int
    let same: Int
    let down: Int
    let level: Double
    let exactP: Double?
    let midP: Double?
    let difference: Double?
    let low: Double?
    let high: Double?
  }

  @Test("Sign test, McNemar's tests and Tango's interval against exact fractions and mpmath")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("movement") {
      let movement = Movement(up: item.up, same: item.same, down: item.down)
      #expect(agrees(Paired.signTest(movement).result?.pValue, item.exactP), "\(item)")
      #expect(agrees(Paired.mcNemarTest(movement).result?.pValue, item.exactP), "\(item)")
      #expect(agrees(Paired.mcNemarMidPTest(movement).result?.pValue, item.midP), "\(item)")
      let estimate = movement.difference(level: item.level).estimate
      #expect(agrees(estimate?.value, item.difference), "\(item)")
      #expect(agrees(estimate?.interval?.low, item.low), "\(item)")
      #expect(agrees(estimate?.interval?.high, item.high), "\(item)")
    }
  }

  @Test("Published: airway hyper-responsiveness, by Fagerland, Lydersen and Laake (2013, 2014)")
  func published() throws {
    let movement = Movement(up: 1, same: 13, down: 7)
    let interval = try #require(movement.difference(level: 0.95).estimate?.interval)
    #expect(abs(interval.low - -0.517) < 5e-4 && abs(interval.high - -0.026) < 5e-4)
    let exact = try #require(Paired.mcNemarTest(movement).result)
    let midP = try #require(Paired.mcNemarMidPTest(movement).result)
    #expect(abs(exact.pValue - 0.070) < 5e-4 && abs(midP.pValue - 0.039) < 5e-4)
    #expect(exact.statistic == 1 && exact.n == [21] && exact.method == .mcNemarExact)
  }

  @Test("Nobody, and nobody who moved")
  func degenerate() throws {
    let nobody = Movement(up: 0, same: 0, down: 0)
    let still = Movement(up: 0, same: 9, down: 0)
    for test in [Paired.signTest, Paired.mcNemarTest, Paired.mcNemarMidPTest] {
      #expect(test(nobody) == .notTestable(.noAnswers))
      #expect(test(still) == .notTestable(.noVariation))
    }
    #expect(nobody.difference(level: 0.95) == .notEstimable(.noAnswers))
    let interval = try #require(still.difference(level: 0.95).estimate?.interval)
    #expect(interval.low < 0 && interval.high > 0)
  }

  @Test("Counts the signs of differences, and entering and leaving a group")
  func counting() {
    let pairs = PairedCounts([(1, 4, 3), (2, 2, 4), (5, 3, 2), (4, 5, 1), (3, 2, 6)])
    #expect(pairs.differences.map(Movement.init(of:)) == Movement(up: 4, same: 4, down: 8))
    #expect(Movement(into: { $0 >= 4 }, in: pairs) == Movement(up: 3, same: 11, down: 2))
  }

  @Test("Swapping first and second answers mirrors the difference and leaves every p")
  func mirror() throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<200 {
      let counts = (0..<3).map { _ in Int.random(in: 0...30, using: &generator) }
      let forth = Movement(up: counts[0], same: counts[1] + 1, down: counts[2])
      let back = Movement(up: counts[2], same: counts[1] + 1, down: counts[0])
      #expect(Paired.signTest(forth).result?.pValue == Paired.signTest(back).result?.pValue)
      #expect(Paired.mcNemarMidPTest(forth).result?.pValue == Paired.mcNemarMidPTest(back).result?.pValue)
      let first = try #require(forth.difference(level: 0.9).estimate)
      let second = try #require(back.difference(level: 0.9).estimate)
      #expect(first.value == -second.value)
      let interval = try #require(first.interval)
      let mirrored = try #require(second.interval)
      #expect(abs(interval.low + mirrored.high) < 1e-12 && abs(interval.high + mirrored.low) < 1e-12)
      #expect(interval.low <= first.value && first.value <= interval.high && interval.low >= -1 && interval.high <= 1)
    }
  }

  @Test("The mid-p is smaller than the exact p, which is at most 1")
  func midP() throws {
    for up in 0...12 {
      for down in 0...12 where up + down > 0 {
        let movement = Movement(up: up, same: 3, down: down)
        let exact = try #require(Paired.mcNemarTest(movement).result)
        let midP = try #require(Paired.mcNemarMidPTest(movement).result)
        #expect(up == down ? exact.pValue == 1 && midP.pValue == 1 : midP.pValue < exact.pValue)
      }
    }
  }
}
