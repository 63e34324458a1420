import TestSupport
import Testing

@testable import Statistics

@Suite("Difference of two shares with Newcombe's intervals")
struct ShareDifferenceTests {
  struct Case: Decodable, Sendable {
    let label: String
    let first: [Int]
    let second: [Int]
    let level: Double
    let difference: Double
    let low: Double
    let high: Double
  }

  struct PairedCase: Decodable, Sendable {
    let label: String
    let table: [Int]
    let level: Double
    let difference: Double
    let low: Double
    let high: Double
  }

  static func paired(_ table: [Int], level: Double = 0.95) -> Estimate? {
    Share.pairedDifference(
      both: table[0], onlyFirst: table[1], onlySecond: table[2], neither: table[3], level: level
    ).estimate
  }

  static func interval(_ estimate: Estimate?) throws -> ConfidenceInterval {
    try #require(estimate?.interval)
  }

  @Test("Different people: agrees with statsmodels")
  func oracle() throws {
    for item in try OracleFixture<Case>.load("share-differences") {
      let estimate = Share.difference(
        (item.first[0], item.first[1]), (item.second[0], item.second[1]), level: item.level
      ).estimate
      #expect(agrees(estimate?.value, item.difference), "\(item)")
      #expect(agrees(estimate?.interval?.low, item.low), "\(item)")
      #expect(agrees(estimate?.interval?.high, item.high), "\(item)")
      #expect(estimate?.method == .newcombe && estimate?.n == item.first[1] + item.second[1])
    }
  }

  @Test("The same people: agrees with the computation from single pairs")
  func pairedOracle() throws {
    for item in try OracleFixture<PairedCase>.load("paired-share-differences") {
      let estimate = Self.paired(item.table, level: item.level)
      #expect(agrees(estimate?.value, item.difference), "\(item)")
      #expect(agrees(estimate?.interval?.low, item.low), "\(item)")
      #expect(agrees(estimate?.interval?.high, item.high), "\(item)")
      #expect(estimate?.method == .newcombePaired && estimate?.n == item.table.reduce(0, +))
    }
  }

  @Test("Published: Newcombe 1998, 56 of 70 and 48 of 80; pairs 36, 12, 2, 0")
  func published() throws {
    let interval = try Self.interval(Share.difference((56, 70), (48, 80), level: 0.95).estimate)
    #expect(abs(interval.low - 0.0524) < 0.00005 && abs(interval.high - 0.3339) < 0.00005)
    let paired = try Self.interval(Self.paired([36, 12, 2, 0]))
    #expect(abs(paired.low - 0.0569) < 0.00005 && abs(paired.high - 0.3404) < 0.00005)
  }

  @Test("Without answers there is no difference")
  func noAnswers() {
    #expect(Share.difference((0, 0), (3, 5), level: 0.95) == .notEstimable(.noAnswers))
    #expect(Share.difference((3, 5), (0, 0), level: 0.95) == .notEstimable(.noAnswers))
    #expect(
      Share.pairedDifference(both: 0, onlyFirst: 0, onlySecond: 0, neither: 0, level: 0.95)
        == .notEstimable(.noAnswers))
  }

  @Test("Swapping the two, or counting the others, mirrors the interval")
  func mirror() throws {
    var generator = SeededGenerator(seed: 22)
    func reflects(_ estimate: Estimate?, _ other: Estimate?) throws -> Bool {
      let interval = try Self.interval(estimate)
      let mirrored = try Self.interval(other)
      return abs(interval.low + mirrored.high) < 1e-14 && abs(interval.high + mirrored.low) < 1e-14
    }
    for _ in 0..<200 {
      let cells = (0..<4).map { _ in Int.random(in: 0...20, using: &generator) }
      let (n, m) = (cells[0] + cells[1] + 1, cells[2] + cells[3] + 1)
      let difference = Share.difference((cells[0], n), (cells[2], m), level: 0.95).estimate
      #expect(try reflects(difference, Share.difference((cells[2], m), (cells[0], n), level: 0.95).estimate))
      #expect(try reflects(difference, Share.difference((n - cells[0], n), (m - cells[2], m), level: 0.95).estimate))
      let table = [cells[0] + 1, cells[1], cells[2], cells[3]]
      #expect(try reflects(Self.paired(table), Self.paired([table[0], table[2], table[1], table[3]])))
      #expect(try reflects(Self.paired(table), Self.paired([table[3], table[2], table[1], table[0]])))
    }
  }

  @Test("Stays within −1...1, contains the difference and has a width, even at the ends")
  func bounds() throws {
    for table in [[12, 0, 0, 0], [0, 12, 0, 0], [0, 0, 12, 0], [0, 0, 0, 12], [6, 0, 0, 6], [0, 6, 6, 0]] {
      let estimate = try #require(Self.paired(table))
      let interval = try Self.interval(estimate)
      #expect(-1 <= interval.low && interval.low <= estimate.value)
      #expect(estimate.value <= interval.high && interval.high <= 1)
      #expect(interval.low < interval.high)
    }
  }
}
